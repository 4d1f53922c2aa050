// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;

/** Finds the part of a field that takes the keyboard. */
final class FirstField {

    private FirstField() {}

    /** The first control inside a node that can have the keyboard, or the node itself. */
    static Node in(Node node) {
        if (node instanceof Control && !(node instanceof Label) && node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = in(child);
                if (found.isFocusTraversable() && found.isVisible()) {
                    return found;
                }
            }
        }
        return node;
    }
}
