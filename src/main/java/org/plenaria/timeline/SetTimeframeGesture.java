// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Draws the bar of an activity that has none yet, in its own row. */
public final class SetTimeframeGesture implements Gesture {

    private final Plan plan;
    private final Id activity;
    private final double fromX;
    private final DraggedSpan span;

    public SetTimeframeGesture(Plan plan, TimeScale scale, Id activity, double fromX) {
        this.plan = plan;
        this.activity = activity;
        this.fromX = fromX;
        span = new DraggedSpan(scale, fromX);
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        return Math.abs(x - fromX) < Sizes.DRAG_THRESHOLD
                ? Optional.empty() // a click selects the row
                : TimeframeEdits.resize(plan, List.of(activity), _ -> Optional.of(span.to(x, modifiers)));
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        return span.keepsTo(modifiers);
    }

    @Override
    public List<Id> activities() {
        return List.of(activity);
    }
}
