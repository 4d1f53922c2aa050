// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Timeframe;

/** One thing worth a sentence about the difference between two plans. */
public sealed interface DiffFact {

    /** Areas that are new. */
    record AreasAdded(List<Id> areas) implements DiffFact {}

    /** Areas that are gone. */
    record AreasRemoved(List<Id> areas) implements DiffFact {}

    /** Activities that are new in an area of the second plan. */
    record ActivitiesAdded(Id area, List<Id> activities) implements DiffFact {}

    /** Activities that are gone from an area of the first plan. */
    record ActivitiesRemoved(Id area, List<Id> activities) implements DiffFact {}

    /** An activity that has another timeframe. */
    record MovedInTime(Id activity, Timeframe to) implements DiffFact {}

    /** An activity that stands in another area. */
    record MovedToArea(Id activity, Id area) implements DiffFact {}

    /** Areas, activities or sections that changed places with their neighbours. */
    record Reordered(int count) implements DiffFact {}

    /**
     * The amounts of all resources together.
     *
     * @param before in the first plan's currency
     * @param after in the second plan's currency
     */
    record Budget(BigDecimal before, BigDecimal after) implements DiffFact {}

    /**
     * An activity, area or section of which other fields changed.
     *
     * @param fields their names, in the order of the file
     */
    record Changed(Address.Part part, Id element, List<String> fields) implements DiffFact {}

    /** Sections that are new and that are gone. */
    record Sections(int added, int removed) implements DiffFact {}

    /** The plan's own fields, by their names. */
    record PlanChanged(List<String> fields) implements DiffFact {}

    /**
     * The comments.
     *
     * @param changed decided, reopened or reworded
     */
    record Comments(int added, int changed, int removed) implements DiffFact {}

    /** Rounds that were closed in between. */
    record Rounds(int added) implements DiffFact {}

    /** Elements whose printed number is another without that anybody touched them. */
    record Renumbered(int count) implements DiffFact {}

    /** The element to look at, where there is one. */
    default Optional<Id> whereToLook() {
        return switch (this) {
            case MovedInTime one -> Optional.of(one.activity());
            case MovedToArea one -> Optional.of(one.activity());
            case ActivitiesAdded one -> Optional.of(one.area());
            case ActivitiesRemoved one -> Optional.of(one.area());
            case Changed one -> Optional.of(one.element());
            default -> Optional.empty();
        };
    }
}
