// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls what has just been opened into sight. */
public final class InSight {

    private static final double MARGIN = 12;

    private InSight() {}

    /** Scrolls the pane around a node just so far that all of the node can be seen, once it has been laid out. */
    public static void bring(Node node) {
        Platform.runLater(() -> {
            var pane = paneAround(node);
            if (pane != null && pane.getContent() != null) {
                pane.applyCss();
                pane.layout();
                scroll(pane, pane.getContent(), node);
            }
        });
    }

    private static void scroll(ScrollPane pane, Node content, Node node) {
        var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double wanted = Math.max(top, place.getMaxY() + MARGIN - seen);
        // What is taller than the pane is shown from its beginning.
        wanted = Math.min(wanted, place.getMinY() - MARGIN);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private static @Nullable ScrollPane paneAround(Node node) {
        for (var one = node.getParent(); one != null; one = one.getParent()) {
            if (one instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }
}
