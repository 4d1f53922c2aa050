// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/**
 * Drags an end of a bar to a boundary between months; dates, where the scale shows days, to a day. Alt: to a day, which
 * makes exact dates of a period.
 */
public final class ResizeBarGesture implements Gesture {

    private final Plan plan;
    private final TimeScale scale;
    private final List<Id> activities;
    private final TimeframeResize.End end;
    private final double fromX;

    /**
     * Begins to drag an end of one bar.
     *
     * @param part which end; the body counts as the end
     * @param fromX where the pointer took hold
     */
    public ResizeBarGesture(Plan plan, TimeScale scale, Id activity, Handle.Part part, double fromX) {
        this(plan, scale, List.of(activity), part, fromX);
    }

    /** Begins to drag the same end of several bars by the same way. */
    public ResizeBarGesture(Plan plan, TimeScale scale, List<Id> activities, Handle.Part part, double fromX) {
        this.plan = plan;
        this.scale = scale;
        this.activities = List.copyOf(activities);
        this.end = part == Handle.Part.START ? TimeframeResize.End.START : TimeframeResize.End.END;
        this.fromX = fromX;
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        if (Math.abs(x - fromX) < Sizes.DRAG_THRESHOLD) {
            return Optional.empty();
        }
        return TimeframeEdits.resize(plan, activities, before -> resized(before, x - fromX, modifiers));
    }

    private Optional<Timeframe> resized(Timeframe before, double by, Modifiers modifiers) {
        var resize = new TimeframeResize(plan.calendar());
        return plan.calendar().span(before).flatMap(span -> {
            double edge = scale.x(end == TimeframeResize.End.START ? span.first() : span.end()) + by;
            if (!modifiers.free() && modifiers.snap() != Snap.AUTOMATIC) {
                return new SnappedShift(plan.calendar(), modifiers.snap())
                        .resized(before, end, scale.nearestDay(edge));
            }
            boolean days = modifiers.free() || (before instanceof Timeframe.Dates && scale.showsDays());
            return days ? resize.toDay(before, end, day(edge)) : resize.toMonth(before, end, scale.nearestMonth(edge));
        });
    }

    private LocalDate day(double edge) {
        var boundary = scale.nearestDay(edge);
        return end == TimeframeResize.End.START ? boundary : boundary.minusDays(1);
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        boolean dates = plan.activity(activities.getFirst())
                .filter(place -> place.activity().timeframe() instanceof Timeframe.Dates)
                .isPresent();
        var automatic = dates && scale.showsDays() ? Keeps.DAY : Keeps.MONTH;
        return Keeps.of(modifiers, plan.calendar().division(), automatic);
    }

    @Override
    public List<Id> activities() {
        return activities;
    }
}
