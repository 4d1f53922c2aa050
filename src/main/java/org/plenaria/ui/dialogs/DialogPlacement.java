// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.plenaria.ui.look.ScreenRoom;

/**
 * Puts a window over the middle of another one and keeps all of it on the screen while it comes up. A system adds the
 * frame, and moves and resizes the window, some time after it was shown; only then is known how large it is. As soon
 * as the user takes hold of it, it is the user's.
 */
final class DialogPlacement {

    private static final Duration COMING_UP = Duration.millis(800);
    private static final int MOST_MOVES = 10; // a window manager may have a will of its own

    private final Window window;
    private final Window owner;
    private final InvalidationListener changed = _ -> Platform.runLater(this::put);
    private final ListChangeListener<Window> tooltips = _ -> Platform.runLater(this::hideTooltips);
    private boolean settled;
    private int moves;

    private DialogPlacement(Window window, Window owner) {
        this.window = window;
        this.owner = owner;
    }

    /** Looks after a window that is about to be shown. */
    static void over(Window owner, Window window) {
        var placement = new DialogPlacement(window, owner);
        placement.hideTooltips();
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> placement.shown());
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> placement.hidden());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> placement.settle());
    }

    private void shown() {
        for (var bound : List.of(
                window.xProperty(), window.yProperty(), window.widthProperty(), window.heightProperty())) {
            bound.addListener(changed);
        }
        Window.getWindows().addListener(tooltips);
        var pause = new PauseTransition(COMING_UP);
        pause.setOnFinished(_ -> settle());
        pause.play();
        put();
    }

    private void settle() {
        settled = true;
        for (var bound : List.of(
                window.xProperty(), window.yProperty(), window.widthProperty(), window.heightProperty())) {
            bound.removeListener(changed);
        }
    }

    private void hidden() {
        settle();
        Window.getWindows().removeListener(tooltips);
    }

    private void put() {
        if (settled || !window.isShowing() || moves >= MOST_MOVES) {
            return;
        }
        var over = new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        var place = ScreenRoom.centred(over, window.getWidth(), window.getHeight(), ScreenRoom.around(owner));
        if (isElsewhere(place)) {
            moves++;
            window.setX(place.getMinX());
            window.setY(place.getMinY());
            if (window.getWidth() > place.getWidth()) {
                window.setWidth(place.getWidth());
            }
            if (window.getHeight() > place.getHeight()) {
                window.setHeight(place.getHeight());
            }
        }
    }

    private boolean isElsewhere(Rectangle2D place) {
        return Math.abs(window.getX() - place.getMinX()) > 1
                || Math.abs(window.getY() - place.getMinY()) > 1
                || window.getWidth() > place.getWidth() + 1
                || window.getHeight() > place.getHeight() + 1;
    }

    /** What explained something in the window below would lie over the dialog, which was opened by a key. */
    private void hideTooltips() {
        for (var shown : List.copyOf(Window.getWindows())) {
            if (shown instanceof Tooltip tooltip && tooltip.getOwnerWindow() == owner) {
                tooltip.hide();
            }
        }
    }
}
