// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** What the arrow keys do to activities: the same edits as the gestures, one step at a time. */
public final class KeyMoves {

    private final Plan plan;
    private final boolean byDays;
    private final Snap snap;
    private final boolean withMilestones;
    private final TimeframeShift shift;
    private final TimeframeResize resize;

    /**
     * The keys at a scale.
     *
     * @param scale where it shows days, dates move by days, as they do under the mouse
     */
    public KeyMoves(Plan plan, TimeScale scale) {
        this(plan, scale, Snap.AUTOMATIC);
    }

    /** The keys at a scale where gestures snap to something the author has chosen. */
    public KeyMoves(Plan plan, TimeScale scale, Snap snap) {
        this(plan, scale, snap, true);
    }

    /**
     * The keys with all that can be chosen.
     *
     * @param withMilestones whether milestones go along when dates move, by the same days
     */
    public KeyMoves(Plan plan, TimeScale scale, Snap snap, boolean withMilestones) {
        this.withMilestones = withMilestones;
        this.snap = snap;
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
        return withMilestones
                ? TimeframeEdits.moveWithMilestones(plan, activities, one -> moved(one, direction))
                : TimeframeEdits.move(plan, activities, one -> moved(one, direction));
    }

    private Optional<Timeframe> moved(Timeframe timeframe, int direction) {
        if (timeframe instanceof Timeframe.Unstated || timeframe instanceof Timeframe.AsWritten) {
            return Optional.of(firstOrLast(direction));
        }
        if (snap != Snap.AUTOMATIC) {
            return new SnappedShift(plan.calendar(), snap).step(timeframe, direction);
        }
        return byDays && timeframe instanceof Timeframe.Dates
                ? shift.byDays(timeframe, direction)
                : shift.step(timeframe).flatMap(step -> shift.byMonths(timeframe, direction * step));
    }

    /** An activity without days gets some from the keys too: the first period, or the last for a step back. */
    private Timeframe firstOrLast(int direction) {
        var kind = snap == Snap.MONTH ? PeriodKind.MONTH : plan.calendar().division();
        var periods = plan.calendar().periods(kind);
        return Timeframe.of(direction > 0 ? periods.getFirst() : periods.getLast());
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
        return reorder(rows, List.of(activity), direction);
    }

    /**
     * Moves the rows of several activities past their neighbour, one after the other as they stand.
     *
     * @param activities in any order
     */
    public Optional<Edit> reorder(TimelineRows rows, List<Id> activities, int direction) {
        return drop(rows, activities, direction).edit();
    }

    /** The same, with the reason why it cannot be done where rows are not in the author's order. */
    public RowDrop drop(TimelineRows rows, List<Id> activities, int direction) {
        return new RowDrops(plan, rows).beside(RowSlots.inOrder(rows, activities), direction);
    }

    /** Makes activities further along by so many percent, from 0 to 100. */
    public Optional<Edit> progress(List<Id> activities, int percent) {
        return ProgressEdits.by(plan, activities, percent);
    }

    /**
     * Moves a milestone by a step of the grid, or by a day.
     *
     * @param activity the one it belongs to; absent for one of the plan
     */
    public Optional<Edit> moveMilestone(Optional<Id> activity, Id milestone, int direction) {
        var grid = new SnapGrid(plan.calendar(), snap);
        return MilestoneEdits.change(plan, activity, milestone, date -> grid.step(date, direction));
    }

    private Optional<Edit> resize(List<Id> activities, TimeframeResize.End end, int direction) {
        if (snap != Snap.AUTOMATIC) {
            var snapped = new SnappedShift(plan.calendar(), snap);
            return TimeframeEdits.resize(plan, activities, one -> snapped.stepEnd(one, end, direction));
        }
        return TimeframeEdits.resize(plan, activities, one -> byDays && one instanceof Timeframe.Dates
                ? resize.byDay(one, end, direction)
                : resize.byMonth(one, end, direction));
    }
}
