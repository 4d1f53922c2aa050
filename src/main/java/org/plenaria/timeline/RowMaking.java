// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
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

    /** Whether it is like another one but for the findings, whose badges take room from titles. */
    boolean isLikeButForFindings(RowMaking other) {
        return arrangement.equals(other.arrangement)
                && folds.equals(other.folds)
                && breaking().equals(other.breaking());
    }

    private Optional<TitleRoom.Breaking> breaking() {
        return titles.map(TitleRoom::breakingBesideNoBadge);
    }

    /** Whether the titles of an area have as many lines by another one that is like it but for the findings. */
    boolean breaksAlike(Area area, RowMaking other) {
        return titles.isEmpty() || other.titles.isEmpty() || titles.get().hasBadgesLike(other.titles.get(), area);
    }

    RowSorter sorter(Plan plan) {
        return new RowSorter(arrangement, plan.calendar(), titles.map(TitleRoom::words), numbering);
    }

    ToIntFunction<Activity> lines() {
        return titles.<ToIntFunction<Activity>>map(room -> room::lines).orElse(_ -> 1);
    }
}
