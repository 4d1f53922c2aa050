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

    private final RowDrops drops;
    private final List<Id> activities;
    private final double fromY;
    private double lastY = Double.NaN;
    private RowDrop last = RowDrop.NOTHING;

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
        this.drops = new RowDrops(plan, rows);
        this.activities = RowSlots.inOrder(rows, activities);
        this.fromY = fromY;
    }

    @Override
    public Optional<Edit> at(double x, double y, Modifiers modifiers) {
        return drop(y).edit();
    }

    @Override
    public Keeps keepsTo(Modifiers modifiers) {
        return Keeps.ROWS;
    }

    @Override
    public List<Id> activities() {
        return activities;
    }

    @Override
    public boolean isVertical() {
        return true;
    }

    @Override
    public Optional<RowKey> target(double y) {
        return drop(y).target();
    }

    @Override
    public Optional<RowRefusal> refusal(double y) {
        return drop(y).refusal();
    }

    @Override
    public OptionalDouble insertion(double y) {
        return drop(y).insertion();
    }

    /** Asked for several times at each step of a drag, so the last answer is kept. */
    private RowDrop drop(double y) {
        if (Math.abs(y - fromY) < Sizes.DRAG_THRESHOLD) {
            return RowDrop.NOTHING;
        }
        if (y != lastY) {
            last = drops.at(y, activities);
            lastY = y;
        }
        return last;
    }
}
