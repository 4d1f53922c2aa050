// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/**
 * Drags a bar, and with it the others that are selected. A semester becomes another semester once it is dragged more
 * than halfway there; dates move by months or days, as the scale shows them; Alt makes exact dates of a period.
 */
public final class MoveBarGesture implements Gesture {

    private final Plan plan;
    private final TimeScale scale;
    private final TimeframeShift shift;
    private final Id grabbed;
    private final List<Id> activities;
    private final double fromX;
    private final boolean withMilestones;

    /** Begins to drag bars and the milestones of those that have dates. */
    public MoveBarGesture(Plan plan, TimeScale scale, Id grabbed, List<Id> activities, double fromX) {
        this(plan, scale, grabbed, activities, fromX, true);
    }

    /**
     * Begins to drag.
     *
     * @param grabbed the activity whose bar the pointer holds
     * @param activities all that move, the grabbed one among them
     * @param fromX where the pointer took hold
     * @param withMilestones whether milestones go along with dates, by the same days
     */
    public MoveBarGesture(
            Plan plan, TimeScale scale, Id grabbed, List<Id> activities, double fromX, boolean withMilestones) {
        this.plan = plan;
        this.scale = scale;
        this.shift = new TimeframeShift(plan.calendar());
        this.grabbed = grabbed;
        this.activities = List.copyOf(activities);
        this.fromX = fromX;
        this.withMilestones = withMilestones;
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        double by = x - fromX;
        if (Math.abs(by) < Sizes.DRAG_THRESHOLD) {
            return Optional.empty();
        }
        var timeframe = plan.activity(grabbed).map(place -> place.activity().timeframe());
        if (timeframe.isEmpty()) {
            return Optional.empty();
        }
        long days = Math.round(by / scale.pixelsPerDay());
        if (modifiers.free()) {
            return change(one -> shift.asDates(one).flatMap(dates -> shift.byDays(dates, days)));
        }
        if (modifiers.snap() != Snap.AUTOMATIC) {
            var snapped = new SnappedShift(plan.calendar(), modifiers.snap());
            return change(one -> snapped.by(one, days));
        }
        if (timeframe.get() instanceof Timeframe.Dates && scale.showsDays()) {
            return change(one -> shift.byDays(one, days));
        }
        return shift.step(timeframe.get()).flatMap(step -> {
            int months = (int) Math.round(by / (step * scale.monthWidth())) * step;
            return change(one -> shift.byMonths(one, months));
        });
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        var timeframe = plan.activity(grabbed).map(place -> place.activity().timeframe()).orElse(Timeframe.unstated());
        var automatic = timeframe instanceof Timeframe.Dates && scale.showsDays()
                ? Keeps.DAY
                : Keeps.ofMonths(shift.step(timeframe).orElse(1));
        return Keeps.of(modifiers, plan.calendar().division(), automatic);
    }

    private Optional<Edit> change(Function<Timeframe, Optional<Timeframe>> change) {
        return withMilestones
                ? TimeframeEdits.moveWithMilestones(plan, activities, change)
                : TimeframeEdits.move(plan, activities, change);
    }

    /** The activity whose bar the pointer holds. */
    public Id grabbed() {
        return grabbed;
    }

    @Override
    public List<Id> activities() {
        return activities;
    }
}
