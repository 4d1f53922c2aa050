// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;

/**
 * Where dragged rows come to stand. Rows that keep their timeframe are not always printed where they are dropped: the
 * order of print puts an annual activity after those of the semesters.
 */
final class RowLanding {

    private final Plan plan;
    private final TimelineRows rows;

    RowLanding(Plan plan, TimelineRows rows) {
        this.plan = plan;
        this.rows = rows;
    }

    /**
     * The height at which the first of some activities will stand, in pixels from the top of the first row.
     *
     * @param slot where they are dropped
     */
    double y(RowSlot slot, Optional<Edit> edit, List<Id> activities) {
        if (slot.group().isPresent()
                || edit.isEmpty()
                || !(edit.get().apply(plan) instanceof Outcome.Applied(Plan after))) {
            return slot.y();
        }
        return after.activity(activities.getFirst())
                .map(place -> beside(
                        place.activity(), PrintOrder.activities(place.area(), after.calendar()), activities))
                .orElse(OptionalDouble.empty())
                .orElse(slot.y());
    }

    private OptionalDouble beside(Activity landed, List<Activity> printed, List<Id> moving) {
        int place = printed.indexOf(landed);
        var before = IntStream.iterate(place - 1, i -> i >= 0, i -> i - 1);
        var previous = staying(before, landed, printed, moving);
        if (previous.isPresent()) {
            return OptionalDouble.of(rows.top(previous.getAsInt() + 1));
        }
        var next = staying(IntStream.range(place + 1, printed.size()), landed, printed, moving);
        return next.isPresent() ? OptionalDouble.of(rows.top(next.getAsInt())) : OptionalDouble.empty();
    }

    /** The row of the nearest activity that stays where it is, under the same sub-heading. */
    private OptionalInt staying(IntStream places, Activity landed, List<Activity> printed, List<Id> moving) {
        return places.mapToObj(printed::get)
                .filter(one -> !moving.contains(one.id()) && one.subheading().equals(landed.subheading()))
                .flatMapToInt(one -> rows.indexOf(one.id()).stream())
                .findFirst();
    }
}
