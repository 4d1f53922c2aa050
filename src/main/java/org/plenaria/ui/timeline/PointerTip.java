// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The small window of words at the pointer, for a node on which many things are painted. A tooltip that is installed
 * on a node keeps still once it was seen until the pointer leaves that node; this one goes with the pointer from one
 * thing to the next.
 */
final class PointerTip {

    private static final Duration FIRST = Duration.millis(500);
    /** One who has just read about one thing wishes to read about the next. */
    private static final Duration NEXT = Duration.millis(120);
    private static final double WIDEST = 420;
    private static final double BESIDE = 10;
    private static final double BELOW = 14;
    private static final double ABOVE = 6;

    private final Node node;
    private final Tooltip window = new Tooltip();
    private final PauseTransition pause = new PauseTransition(FIRST);
    private Subscription whileShown = Subscription.EMPTY;
    private double screenX;
    private double screenY;

    PointerTip(Node node) {
        this.node = node;
        window.setWrapText(true);
        window.setMaxWidth(WIDEST);
        pause.setOnFinished(_ -> show());
    }

    /** The pointer has moved on the same thing: as long as nothing is said of it, it has to rest first. */
    void at(double x, double y) {
        screenX = x;
        screenY = y;
        if (pause.getStatus() == PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** The pointer has come to another thing, of which there is this to say; "" for nothing. */
    void over(String text) {
        boolean reading = window.isShowing();
        hide();
        if (!text.isEmpty()) {
            window.setText(text);
            pause.setDuration(reading ? NEXT : FIRST);
            pause.playFromStart();
        }
    }

    void hide() {
        pause.stop();
        whileShown.unsubscribe();
        whileShown = Subscription.EMPTY;
        window.hide();
    }

    private void show() {
        var scene = node.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return;
        }
        var owner = scene.getWindow();
        window.show(owner, screenX + BESIDE, screenY + BELOW);
        if (window.getAnchorY() <= screenY) { // moved up from the lower edge of the screen, it would lie on the pointer
            window.setAnchorY(screenY - window.getHeight() - ABOVE);
        }
        whileShown = owner.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                hide();
            }
        });
    }
}
