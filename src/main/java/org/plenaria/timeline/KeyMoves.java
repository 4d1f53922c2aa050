// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** What the arrow keys do to activities: the same edits as the gestures, one step at a time. */
public final class KeyMoves {

    private final Plan plan;
    private final boolean byDays;
    private final TimeframeShift shift;
    private final TimeframeResize resize;

    /**
     * The keys at a scale.
     *
     * @param scale where it shows days, dates move by days, as they do under the mouse
     */
    public KeyMoves(Plan plan, TimeScale scale) {
        this.plan = plan;
        byDays = scale.showsDays();
        shift = new TimeframeShift(plan.calendar());
        resize = new TimeframeResize(plan.calendar());
    }

    /**
     * Moves activities by a step: a semester by a semester, months and dates by a month.
     *
     * @param direction -1 for earlier, 1 for later
     */
    public Optional<Edit> move(List<Id> activities, int direction) {
        return TimeframeEdits.change(plan, activities, one -> byDays && one instanceof Timeframe.Dates
                ? shift.byDays(one, direction)
                : shift.step(one).flatMap(step -> shift.byMonths(one, direction * step)));
    }

    /** Moves the ends of activities by a month, or by a day. */
    public Optional<Edit> resizeEnd(List<Id> activities, int direction) {
        return resize(activities, TimeframeResize.End.END, direction);
    }

    /** Moves the starts of activities by a month, or by a day. */
    public Optional<Edit> resizeStart(List<Id> activities, int direction) {
        return resize(activities, TimeframeResize.End.START, direction);
    }

    /**
     * Moves the row of an activity past its neighbour, or under the next heading.
     *
     * @param direction -1 for up, 1 for down
     */
    public Optional<Edit> reorder(TimelineRows rows, Id activity, int direction) {
        return new RowSlots(rows).beside(activity, direction).flatMap(slot -> new RowMove(plan).to(slot, activity));
    }

    private Optional<Edit> resize(List<Id> activities, TimeframeResize.End end, int direction) {
        return TimeframeEdits.change(plan, activities, one -> byDays && one instanceof Timeframe.Dates
                ? resize.byDay(one, end, direction)
                : resize.byMonth(one, end, direction));
    }
}
