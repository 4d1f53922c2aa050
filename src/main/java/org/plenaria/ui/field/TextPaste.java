// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.plenaria.messages.Messages;
import org.plenaria.plan.TextCharacters;

/**
 * Pastes text into fields and says what was left out of it. JavaFX itself drops control characters without a word and
 * lets others in that no document can hold; nobody can see them, so that to refuse the whole paste would be no help.
 */
public final class TextPaste {

    private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Messages words;
    private final Consumer<String> status;

    /**
     * A paste of which somebody hears.
     *
     * @param words of edits
     * @param status where a sentence is said
     */
    public TextPaste(Messages words, Consumer<String> status) {
        this.words = words;
        this.status = status;
    }

    /** Pastes what the system's clipboard holds in the place of the selection. */
    public void into(TextInputControl field) {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || TextCharacters.firstRefused(text) < 0) {
            field.paste();
        } else {
            insert(field, text);
        }
    }

    /** Puts a text in the place of the selection, without what a plan cannot have. */
    void insert(TextInputControl field, String text) {
        field.replaceSelection(TextCharacters.accepted(text));
        status.accept(words.text("refusal.pasted", String.join(", ", TextCharacters.allRefused(text))));
    }

    /** Takes the keys for pasting in all text fields of a window. */
    public void takeKeys(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if ((PASTE.match(event) || INSERT.match(event))
                    && scene.getFocusOwner() instanceof TextInputControl field
                    && field.isEditable()) {
                into(field);
                event.consume();
            }
        });
    }
}
