// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Drags titles of activities to another place: among their group, under another heading, into another area. */
public final class ReorderRowGesture implements Gesture {

    private final Plan plan;
    private final RowSlots slots;
    private final List<Id> activities;
    private final double fromY;

    /**
     * Begins to drag.
     *
     * @param fromY where the pointer took hold
     */
    public ReorderRowGesture(Plan plan, TimelineRows rows, Id activity, double fromY) {
        this(plan, rows, List.of(activity), fromY);
    }

    /**
     * Begins to drag several, which come to stand one after the other.
     *
     * @param activities in any order
     */
    public ReorderRowGesture(Plan plan, TimelineRows rows, List<Id> activities, double fromY) {
        this.plan = plan;
        this.slots = new RowSlots(rows);
        this.activities = RowSlots.inOrder(rows, activities);
        this.fromY = fromY;
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        return Math.abs(y - fromY) < Sizes.DRAG_THRESHOLD
                ? Optional.empty()
                : slots.at(y).flatMap(slot -> new RowMove(plan).to(slot, activities));
    }

    @Override
    public List<Id> activities() {
        return activities;
    }

    @Override
    public OptionalDouble insertion(double y) {
        var slot = slots.at(y);
        return slot.isPresent() ? OptionalDouble.of(slot.get().y()) : OptionalDouble.empty();
    }
}
