// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.TimeframeGroup;

/** What a row stands for: stays the same when the plan changes, so that focus and folds stay where they were. */
public sealed interface RowKey {

    /** The heading of an area in the timeline of all areas. */
    record OfArea(Id area) implements RowKey {}

    /** A sub-heading of an area. */
    record OfSubheading(Id area, Id subheading) implements RowKey {}

    /** A heading such as "2nd Semester Activities", under a sub-heading or under none. */
    record OfGroup(Id area, Optional<Id> subheading, TimeframeGroup group) implements RowKey {}

    /**
     * The heading of activities that have something in common.
     *
     * @param area the one they are from; absent for all areas
     */
    record OfTrait(Optional<Id> area, Trait trait) implements RowKey {}

    /** An activity. */
    record OfActivity(Id activity) implements RowKey {}

    /** An activity that is gone since another state of the plan. */
    record OfGone(Id activity) implements RowKey {}

    /**
     * What stands above activities that are gone.
     *
     * @param gone the area that is gone with them; absent where it is still there
     */
    record OfGoneHeading(Id area, Optional<Id> gone) implements RowKey {}

    /** The place for a new activity at the end of an area. */
    record OfAdd(Id area) implements RowKey {}
}
