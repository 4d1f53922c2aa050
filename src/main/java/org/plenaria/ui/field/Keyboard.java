// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard is. JavaFX's own {@code focusWithin} loses count as soon as a combo box is among the descendants:
 * the cells of its hidden list claim the focus for themselves.
 */
public final class Keyboard {

    private Keyboard() {}

    /** Whether a node, or something inside it, has the keyboard. */
    public static boolean isIn(Node node) {
        return node.getScene() != null && isInside(node.getScene().getFocusOwner(), node);
    }

    /** Runs an action when the keyboard has left a node for somewhere outside it, after it has arrived there. */
    public static void whenLeaving(Node node, Runnable action) {
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, after) -> {
            if (isInside(before, node) && !isInside(after, node)) {
                Platform.runLater(action);
            }
        });
    }

    private static boolean isInside(@Nullable Node owner, Node node) {
        for (var one = owner; one != null; one = one.getParent()) {
            if (one == node) {
                return true;
            }
        }
        return false;
    }
}
