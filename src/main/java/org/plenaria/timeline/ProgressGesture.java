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

    public ProgressGesture(Plan plan, TimeScale scale, Id activity) {
        this.plan = plan;
        this.scale = scale;
        this.activity = activity;
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        var bar = plan.activity(activity).map(place -> Bar.of(place.activity().timeframe(), scale));
        return bar.filter(one -> !one.stretches().isEmpty()).flatMap(one -> {
            int step = modifiers.free() ? 1 : STEP;
            int percent = (int) Math.round(100 * one.shareAt(x) / step) * step;
            return ProgressEdits.to(plan, activity, percent);
        });
    }

    @Override
    public List<Id> activities() {
        return List.of(activity);
    }
}
