// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Undo and redo belong to the plan: a text control must not answer their keys with a history of its own. */
final class UndoKeys {

    private static final List<KeyCombination> KEYS = List.of(
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private UndoKeys() {}

    /** Lets the window have the keys of undo and redo while a control has the keyboard. */
    static void leaveToThePlan(TextInputControl control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var parent = control.getParent();
            if (parent != null && KEYS.stream().anyMatch(key -> key.match(event))) {
                event.consume();
                Event.fireEvent(parent, event.copyFor(parent, parent));
            }
        });
    }
}
