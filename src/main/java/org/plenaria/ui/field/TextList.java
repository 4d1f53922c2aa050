// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.plenaria.plan.LocalizedText;
import org.plenaria.ui.Desk;

/**
 * A list of texts, one field each: Enter begins the next one, Backspace in an empty one goes back, Alt with the arrows
 * moves one among the others.
 */
public final class TextList extends VBox {

    private final Desk desk;
    private final String name;
    private final String hint;
    private final Function<String, List<String>> words;
    private final Lines<LocalizedText> lines;

    /**
     * @param name what a screen reader calls a line
     * @param hint what stands in an empty line
     * @param words the words used already that suit what is typed
     */
    public TextList(
            Desk desk,
            String name,
            String hint,
            Function<String, List<String>> words,
            Lines.Taker<LocalizedText> taker) {
        this.desk = desk;
        this.name = name;
        this.hint = hint;
        this.words = words;
        getStyleClass().add("text-list");
        lines = new Lines<>(desk.messages("fields"), this::line, text -> text, true, taker);
        getChildren().add(lines);
    }

    /**
     * Shows a list of the plan.
     *
     * @param fresh whether it belongs to another element, or another language, than the one shown so far
     */
    public void show(List<LocalizedText> list, boolean fresh) {
        lines.show(list, fresh);
    }

    /** Shows that several elements differ: what is typed then replaces the lists of all. */
    public void showSeveral(String prompt, boolean fresh) {
        lines.show(List.of(), fresh);
        if (lines.lines().getFirst() instanceof TextLine line && line.isBlank() && !line.area().isFocused()) {
            line.showSeveral(prompt);
        }
    }

    /** The field of the first line, for the label. */
    public GrowingTextArea first() {
        return ((TextLine) lines.lines().getFirst()).area();
    }

    private Line<LocalizedText> line(Line.Edited edited) {
        var area = GrowingTextArea.ofOneParagraph();
        Completion.replacing(area, words);
        var line = new TextLine(desk, area, name, hint, edited);
        area.setOnEnter(() -> lines.addAfter(line));
        line.setOnBackspaceInEmpty(() -> goBackFrom(line));
        return line;
    }

    private void goBackFrom(TextLine line) {
        var all = lines.lines();
        int index = all.indexOf(line);
        Optional.of(index - 1).filter(i -> i >= 0).map(all::get).ifPresent(Line::focus);
    }
}
