// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Drags the end of what is done along a bar, by steps of five percent; Alt: by one. */
public final class ProgressGesture implements Gesture {

    private static final int STEP = 5;

    private final Plan plan;
    private final TimeScale scale;
    private final Id activity;
    private final List<Id> activities;

    public ProgressGesture(Plan plan, TimeScale scale, Id activity) {
        this(plan, scale, activity, List.of(activity));
    }

    /**
     * Begins to drag the end of what is done of one activity; others get further by as many percent.
     *
     * @param activities all that change, the one whose handle the pointer holds among them
     */
    public ProgressGesture(Plan plan, TimeScale scale, Id activity, List<Id> activities) {
        this.plan = plan;
        this.scale = scale;
        this.activity = activity;
        this.activities = List.copyOf(activities);
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        var bar = plan.activity(activity).map(place -> Bar.of(place.activity().timeframe(), scale));
        return bar.filter(one -> !one.stretches().isEmpty()).flatMap(one -> {
            int step = modifiers.free() ? 1 : STEP;
            int percent = (int) Math.round(100 * one.shareAt(x) / step) * step;
            int now = plan.activity(activity).orElseThrow().activity().progress().orElse(0);
            return ProgressEdits.by(plan, activities, percent - now);
        });
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        return modifiers.free() ? Keeps.ONE_PERCENT : Keeps.FIVE_PERCENT;
    }

    @Override
    public List<Id> activities() {
        return activities;
    }
}
