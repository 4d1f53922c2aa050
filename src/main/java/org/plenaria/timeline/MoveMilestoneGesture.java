// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Drags a milestone of an activity or of the plan to another day. */
public final class MoveMilestoneGesture implements Gesture {

    private final Plan plan;
    private final TimeScale scale;
    private final Optional<Id> activity;
    private final Id milestone;
    private final double fromX;

    /**
     * Begins to drag.
     *
     * @param activity the one the milestone belongs to; absent for one of the plan
     * @param fromX where the pointer took hold
     */
    public MoveMilestoneGesture(Plan plan, TimeScale scale, Optional<Id> activity, Id milestone, double fromX) {
        this.plan = plan;
        this.scale = scale;
        this.activity = activity;
        this.milestone = milestone;
        this.fromX = fromX;
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        if (Math.abs(x - fromX) < Sizes.DRAG_THRESHOLD) {
            return Optional.empty();
        }
        long days = Math.round((x - fromX) / scale.pixelsPerDay());
        var grid = new SnapGrid(plan.calendar(), modifiers.grid());
        return MilestoneEdits.change(plan, activity, milestone, date -> grid.nearest(date.plusDays(days)));
    }

    /** The milestone it drags. */
    public Id milestone() {
        return milestone;
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        return Keeps.of(modifiers, plan.calendar().division(), Keeps.DAY);
    }

    @Override
    public List<Id> activities() {
        return activity.stream().toList();
    }
}
