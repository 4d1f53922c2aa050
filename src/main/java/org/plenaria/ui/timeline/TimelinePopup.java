// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Id;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.Sizes;

/** Opens and closes the context menu of a timeline: at the pointer, or beside the focused row. */
final class TimelinePopup {

    private final TimelineBoard board;
    private final TimelineSelection selection;
    private final TimelineMenu menus;
    private final ClashMenu clashes;
    private final Node owner;
    private @Nullable ContextMenu menu;

    TimelinePopup(TimelineBoard board, TimelineSelection selection, TimelineMenu menus, ClashMenu clashes,
            Node owner) {
        this.board = board;
        this.selection = selection;
        this.menus = menus;
        this.clashes = clashes;
        this.owner = owner;
    }

    void show(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showBesideFocus();
        } else {
            show(handle(event), new Point2D(event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    /** Opens the menu as the keyboard asks for it; stays as it is where the key's two events both ask. */
    void showBesideFocus() {
        var open = menu;
        if (open == null || !open.isShowing()) {
            show(new Handle.OnNothing(), besideFocus());
        }
    }

    private void show(Handle handle, Point2D place) {
        hide();
        var next = menus.menu(handle, selection.activities().size(), board);
        if (!isOnColumn(handle)) {
            addClashes(next);
        }
        next.show(owner, place.getX(), place.getY());
        menu = next;
    }

    /** Opens the list of what an activity clashes with, at a point of the screen. */
    void showClashes(Id activity, double screenX, double screenY) {
        hide();
        var next = new ContextMenu();
        next.getItems().addAll(clashes.items(activity));
        next.show(owner, screenX, screenY);
        menu = next;
    }

    private Handle handle(ContextMenuEvent event) {
        return board.hit(event.getX() / board.unit(), event.getY() / board.unit());
    }

    private static boolean isOnColumn(Handle handle) {
        return handle instanceof Handle.OnColumnHead || handle instanceof Handle.OnColumnEdge;
    }

    void hide() {
        var open = menu;
        if (open != null) {
            open.hide();
            menu = null;
        }
    }

    private void addClashes(ContextMenu next) {
        if (selection.activities().size() == 1) {
            var items = clashes.items(selection.activities().getFirst());
            if (!items.isEmpty()) {
                var list = new Menu(clashes.name());
                list.getItems().addAll(items);
                next.getItems().addAll(new SeparatorMenuItem(), list);
            }
        }
    }

    /** Under the title of the focused row, on the screen. */
    private Point2D besideFocus() {
        var row = selection.focusIndex().map(board.frame()::rowBounds);
        double y = row.map(Bounds::bottom).orElse(board.frame().headerHeight());
        return owner.localToScreen(Sizes.TITLE_X * board.unit(), y * board.unit());
    }
}
