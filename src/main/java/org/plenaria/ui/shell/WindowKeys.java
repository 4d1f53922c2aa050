// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that must reach the window before the control that has the keyboard: text fields would otherwise undo by
 * themselves, and the focus traversal would swallow Ctrl+Tab.
 */
final class WindowKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN);
    private static final KeyCombination PREVIOUS =
            new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination INSPECTOR = new KeyCodeCombination(KeyCode.F4);
    private static final KeyCombination KEYS_TOO = new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination LARGER = new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LARGER_SHIFTED =
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination LARGER_TOO = new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SMALLER =
            new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEARER = new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.ALT_DOWN);
    private static final KeyCombination NEARER_SHIFTED =
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination NEARER_TOO = new KeyCodeCombination(KeyCode.ADD, KeyCombination.ALT_DOWN);
    private static final KeyCombination FURTHER = new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.ALT_DOWN);

    private final Commands commands;

    WindowKeys(Commands commands) {
        this.commands = commands;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (run(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private boolean run(KeyEvent event, Node focused) {
        boolean own = hasOwnUndo(focused);
        if (!own && UNDO.match(event)) {
            commands.edit().undo.run();
        } else if (!own && (REDO.match(event) || REDO_TOO.match(event))) {
            commands.edit().redo.run();
        } else if (NEXT.match(event)) {
            commands.view().nextPage.run();
        } else if (PREVIOUS.match(event)) {
            commands.view().previousPage.run();
        } else if (KEYS_TOO.match(event)) { // on many keyboards the slash needs Shift, or another key
            commands.help().keys.run();
        } else if (INSPECTOR.match(event)) {
            commands.view().inspector.run();
        } else if (LARGER.match(event) || LARGER_SHIFTED.match(event) || LARGER_TOO.match(event)) {
            commands.view().larger.run();
        } else if (SMALLER.match(event)) {
            commands.view().smaller.run();
        } else if (NEARER.match(event) || NEARER_SHIFTED.match(event) || NEARER_TOO.match(event)) {
            commands.zoom().in.run();
        } else if (FURTHER.match(event)) {
            commands.zoom().out.run();
        } else {
            return page(event);
        }
        return true;
    }

    private boolean page(KeyEvent event) {
        int digit = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        boolean plain = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        if (plain && digit >= 0 && digit < commands.view().pages.size() && event.getCode().isDigitKey()) {
            commands.view().pages.get(digit).run();
            return true;
        }
        return false;
    }

    /** Fields whose text is not part of the plan undo by themselves; they carry this style class. */
    private static boolean hasOwnUndo(Node focused) {
        return focused != null && focused.getStyleClass().contains("own-undo");
    }
}
