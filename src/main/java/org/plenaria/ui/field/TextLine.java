// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenaria.plan.LocalizedText;
import org.plenaria.ui.Desk;

/** A line of text: a product, a paragraph. */
public final class TextLine implements Line<LocalizedText> {

    private final GrowingTextArea area;
    private final LocalizedEditing editing;
    private LocalizedText text = LocalizedText.none();

    /**
     * @param area where the text is typed
     * @param hint what is shown while there is no text
     * @param name what a screen reader calls the line
     */
    public TextLine(Desk desk, GrowingTextArea area, String name, String hint, Edited edited) {
        this.area = area;
        area.setAccessibleText(name);
        editing = new LocalizedEditing(desk, area, hint, change -> {
            text = change.apply(text);
            return edited.edited(true);
        });
    }

    public GrowingTextArea area() {
        return area;
    }

    /** Runs an action when Backspace is pressed in the empty line. */
    public void setOnBackspaceInEmpty(Runnable action) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && area.getLength() == 0) {
                event.consume();
                action.run();
            }
        });
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public Optional<LocalizedText> value() {
        return text.isAbsent() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean isBlank() {
        return text.isAbsent();
    }

    @Override
    public void show(LocalizedText value, boolean fresh) {
        text = value;
        editing.show(value, fresh);
    }

    /** Shows that several elements differ here. */
    public void showSeveral(String words) {
        text = LocalizedText.none();
        editing.showSeveral(words, true);
    }

    @Override
    public void focus() {
        area.requestFocus();
        area.end();
    }
}
