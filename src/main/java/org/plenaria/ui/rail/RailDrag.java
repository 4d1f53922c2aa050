// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rail;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Id;
import org.plenaria.ui.Page;

/** Dragging an area to another place. A line shows where it would come to stand; Escape leaves it where it is. */
final class RailDrag {

    private static final double HESITATION = 5; // so that a click with an unsteady hand stays a click

    private final Supplier<List<RailRow>> areas;
    private final Region line;
    private final RailActions actions;
    private @Nullable RailRow pressed;
    private double pressedAt;
    private int target = -1;

    /**
     * @param areas the rows of the areas, from the top
     * @param line lies in the same parent as the rows, unmanaged
     */
    RailDrag(Supplier<List<RailRow>> areas, Region line, RailActions actions) {
        this.areas = areas;
        this.line = line;
        this.actions = actions;
        line.setManaged(false);
        line.setVisible(false);
    }

    void listenTo(RailRow row) {
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pressed = row;
            pressedAt = event.getScreenY();
        });
        // Not every platform sends what follows to the row that was pressed: the one under the mouse may hear it.
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged(row, event));
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
    }

    void cancel() {
        pressed = null;
        target = -1;
        line.setVisible(false);
        areas.get().forEach(row -> row.setOpacity(1));
    }

    private void dragged(RailRow under, MouseEvent event) {
        var row = pressed;
        if (row == null || event.getButton() != MouseButton.PRIMARY
                || Math.abs(event.getScreenY() - pressedAt) <= HESITATION) {
            return;
        }
        var rows = areas.get();
        double y = under.localToParent(event.getX(), event.getY()).getY();
        int gap = 0;
        while (gap < rows.size() && y > rows.get(gap).getBoundsInParent().getCenterY()) {
            gap++;
        }
        target = gap;
        row.setOpacity(0.55);
        double edge = gap == 0
                ? rows.getFirst().getBoundsInParent().getMinY()
                : rows.get(gap - 1).getBoundsInParent().getMaxY();
        line.resizeRelocate(row.getLayoutX(), edge - 1, row.getWidth(), 2);
        line.setVisible(true);
        line.toFront();
    }

    private void released() {
        var row = pressed;
        int gap = target;
        cancel();
        int from = row == null ? -1 : areas.get().indexOf(row);
        if (row != null && gap >= 0 && from >= 0 && row.entry().page() instanceof Page.OfArea(Id area)) {
            actions.move(area, gap > from ? gap - 1 : gap);
        }
    }
}
