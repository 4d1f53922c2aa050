// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.Sizes;

/** Opens and closes the context menu of a timeline: at the pointer, or beside the focused row. */
final class TimelinePopup {

    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TimelineMenu menus;
    private final Node owner;
    private @Nullable ContextMenu menu;

    TimelinePopup(TimelineBoard board, TimelineSelection selection, TimelineMenu menus, Node owner) {
        this.board = board;
        this.selection = selection;
        this.menus = menus;
        this.owner = owner;
    }

    void show(ContextMenuEvent event) {
        hide();
        var handle = event.isKeyboardTrigger() ? new Handle.OnNothing() : handle(event);
        var next = menus.menu(handle, selection.activities().size(), board);
        var place = event.isKeyboardTrigger() ? besideFocus() : new Point2D(event.getScreenX(), event.getScreenY());
        next.show(owner, place.getX(), place.getY());
        menu = next;
        event.consume();
    }

    private Handle handle(ContextMenuEvent event) {
        return board.hit(event.getX() / board.unit(), event.getY() / board.unit());
    }

    void hide() {
        var open = menu;
        if (open != null) {
            open.hide();
            menu = null;
        }
    }

    /** Under the title of the focused row, on the screen. */
    private Point2D besideFocus() {
        var row = selection.focusIndex().map(board.frame()::rowBounds);
        double y = row.map(Bounds::bottom).orElse(board.frame().headerHeight());
        return owner.localToScreen(Sizes.TITLE_X * board.unit(), y * board.unit());
    }
}
