// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * What rows are made from besides the plan.
 *
 * @param folds the keys of the headings that are folded
 * @param titles the room for titles; without one, each title takes one line
 * @param numbering of the plan; asked only when the rows are sorted by number
 */
public record RowMaking(
        Arrangement arrangement, Set<RowKey> folds, Optional<TitleRoom> titles, Supplier<Numbering> numbering) {

    public RowMaking {
        folds = Set.copyOf(folds);
    }

    /** As printed, titles on one line each. */
    static RowMaking printed(Plan plan, TimelineContent content, Set<RowKey> folds) {
        return new RowMaking(
                Arrangement.printed(content), folds, Optional.empty(), () -> Numbering.of(plan));
    }

    /** Whether the same plan gives the same rows, as long as its texts are shown in the same language. */
    public boolean isLike(RowMaking other) {
        return arrangement.equals(other.arrangement)
                && folds.equals(other.folds)
                && titles.map(TitleRoom::breaking).equals(other.titles.map(TitleRoom::breaking));
    }

    RowSorter sorter(Plan plan) {
        return new RowSorter(arrangement, plan.calendar(), titles.map(TitleRoom::words), numbering);
    }

    ToIntFunction<Activity> lines() {
        return titles.<ToIntFunction<Activity>>map(room -> room::lines).orElse(_ -> 1);
    }
}
