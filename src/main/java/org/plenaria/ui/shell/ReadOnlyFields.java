// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Makes what can only be read look so: no field takes any letter, though its text can be marked and copied. What is no
 * text refuses by itself, since nothing changes a plan that is read-only.
 */
final class ReadOnlyFields {

    private ReadOnlyFields() {}

    /**
     * Follows the keyboard from field to field.
     *
     * @param parts of the window in which nothing can be typed
     */
    static void in(Node window, List<? extends Parent> parts) {
        window.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner instanceof TextInputControl field && isInside(field, parts)) {
                field.setEditable(false);
            }
        });
    }

    private static boolean isInside(Node field, List<? extends Parent> parts) {
        for (@Nullable Node node = field; node != null; node = node.getParent()) {
            if (parts.contains(node)) {
                return true;
            }
        }
        return false;
    }
}
