// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps a text control and a value of the plan in step: each letter goes to the plan at once, so that saving never
 * misses a word, and a change from elsewhere replaces only the letters that differ, so that the caret stays. Esc gives
 * back the text the author found; undo and redo are the plan's, not the control's.
 */
public final class TypedText {

    private final TextInputControl control;
    private final Predicate<String> write;
    private String known = "";
    private String found = "";
    private boolean showing;
    private boolean writing;

    /**
     * @param write takes what was typed to the plan; false when the plan cannot be changed, which takes the letters
     *     back
     */
    public TypedText(TextInputControl control, Predicate<String> write) {
        this.control = control;
        this.write = write;
        control.textProperty().subscribe((_, text) -> typed(text));
        control.focusedProperty().subscribe((_, focused) -> focusChanged(focused));
        control.addEventHandler(KeyEvent.KEY_PRESSED, this::giveBackOnEscape);
        UndoKeys.leaveToThePlan(control);
    }

    /** Shows a value of the plan. The letters being typed are left alone while they say the same. */
    public void show(String value) {
        if (writing) {
            known = value;
        } else if (!value.equals(known)) {
            known = value;
            display(value);
        }
    }

    /** Shows a value of another element: whatever was in the control belongs to the old one. */
    public void startWith(String value) {
        known = value;
        found = value;
        display(value);
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        var before = known;
        // What the plan takes is known from here on: a line of a list is not shown again while it is typed in.
        known = text;
        writing = true;
        boolean written = write.test(text);
        writing = false;
        if (!written) {
            if (known.equals(text)) {
                known = before;
            }
            // A control's text must not be changed by its own listener.
            Platform.runLater(() -> display(known));
        }
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            found = control.getText();
        } else if (!control.getText().equals(known)) {
            display(known);
        }
    }

    private void giveBackOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed() && !control.getText().equals(found)) {
            control.setText(found);
            event.consume();
        }
    }

    private void display(String value) {
        showing = true;
        try {
            Letters.replace(control, value);
            if (!control.isFocused()) {
                // One reads from the beginning.
                control.positionCaret(0);
            }
        } finally {
            showing = false;
        }
    }
}
