// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;

/**
 * A drag that has begun. Points are pixels of the whole timeline: x from the plan's first day, y from the top of the
 * first row, so that scrolling during the drag changes nothing. A gesture keeps nothing and can be dropped at any time.
 */
public interface Gesture {

    /** What the gesture would do if it ended at a point; empty for nothing. */
    Optional<Edit> at(double x, double y, Modifiers modifiers);

    /** The activities it changes or adds. */
    List<Id> activities();

    /** What it keeps to with these modifiers. */
    Keeps keepsTo(Modifiers modifiers);

    /** The row in which an activity that it adds is drawn meanwhile. */
    default Optional<RowKey> newRow() {
        return Optional.empty();
    }

    /** Whether it goes up and down, so that the view scrolls that way at its edges. */
    default boolean isVertical() {
        return false;
    }

    /** The heading that dragged rows would come under, where they can be put under headings only. */
    default Optional<RowKey> target(double y) {
        return Optional.empty();
    }

    /** Why nothing would happen at a height; empty where something would, or nothing was tried. */
    default Optional<RowRefusal> refusal(double y) {
        return Optional.empty();
    }

    /** Where a dragged row would go, in pixels from the top of the first row. */
    default OptionalDouble insertion(double y) {
        return OptionalDouble.empty();
    }
}
