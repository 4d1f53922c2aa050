// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;

/** Which control the user types into; opening a menu does not change that. */
final class KeyboardHolder {

    private final ReadOnlyObjectWrapper<Optional<Node>> node = new ReadOnlyObjectWrapper<>(Optional.empty());

    void follow(Scene scene) {
        scene.focusOwnerProperty().subscribe(now -> {
            if (now == null || !isInMenuBar(now)) {
                node.set(Optional.ofNullable(now));
            }
        });
    }

    ReadOnlyObjectProperty<Optional<Node>> property() {
        return node.getReadOnlyProperty();
    }

    private static boolean isInMenuBar(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof MenuBar) {
                return true;
            }
        }
        return false;
    }
}
