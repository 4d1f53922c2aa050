// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.translation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.session.translation.TranslatedText;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.TypedText;

/** The original and its translation side by side, what to know of them, and what can be done at once. */
final class TextPair extends VBox {

    private static final int MOST_SUGGESTIONS = 3;

    private final Desk desk;
    private final Messages words;
    private final Label place = Nodes.wrapping("", "translation-place");
    private final Label originalName = Nodes.label("", "field-label");
    private final Label translationName = Nodes.label("", "field-label");
    private final TextArea original = new TextArea();
    private final TextArea translation = new TextArea();
    private final VBox notes = new VBox();
    private final FlowPane actions = new FlowPane();
    private final TypedText typed;
    private Optional<TranslatedText> shown = Optional.empty();
    private BiPredicate<TranslatedText, String> write = (_, _) -> false;

    TextPair(Desk desk, Messages words) {
        this.desk = desk;
        this.words = words;
        getStyleClass().add("translation-pair");
        original.setId("translation-original");
        original.setEditable(false);
        translation.setId("translation-wording");
        for (var area : List.of(original, translation)) {
            area.setWrapText(true);
            area.setPrefSize(10, 10); // as large as the room there is
            area.setMinHeight(90);
        }
        typed = new TypedText(translation, text -> shown.filter(one -> write.test(one, text)).isPresent());
        originalName.setLabelFor(original);
        translationName.setLabelFor(translation);
        var grid = new GridPane();
        grid.getStyleClass().add("translation-grid");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        var tall = new RowConstraints();
        tall.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().setAll(new RowConstraints(), tall);
        grid.addRow(0, originalName, translationName);
        grid.addRow(1, original, translation);
        VBox.setVgrow(grid, Priority.ALWAYS);
        notes.getStyleClass().add("translation-notes");
        notes.setId("translation-notes");
        actions.getStyleClass().add("translation-actions");
        getChildren().setAll(place, grid, notes, actions);
    }

    void focusTranslation() {
        translation.requestFocus();
    }

    /**
     * Shows a text.
     *
     * @param notes what to know of it, a sentence each
     * @param elsewhere how the same was translated elsewhere
     * @param write takes a translation to the plan; false when it could not be taken
     */
    void show(
            Optional<TranslatedText> text,
            String where,
            List<String> notes,
            List<String> elsewhere,
            BiPredicate<TranslatedText, String> write) {
        this.write = write;
        boolean fresh = shown.isEmpty() || text.isEmpty() || !shown.get().isAt(text.get())
                || !shown.get().language().equals(text.get().language());
        shown = text;
        setDisable(text.isEmpty());
        place.setText(where);
        original.setText(text.map(TranslatedText::originalWording).orElse(""));
        text.ifPresent(one -> {
            originalName.setText(desk.phrases().languageName(one.original()));
            translationName.setText(desk.phrases().languageName(one.language()));
            translation.setAccessibleText(desk.phrases().languageName(one.language()));
            original.setAccessibleText(desk.phrases().languageName(one.original()));
        });
        translation.setEditable(!desk.session().isReadOnly());
        var wording = text.map(TranslatedText::translation).orElse("");
        if (fresh) {
            typed.startWith(wording);
        } else {
            typed.show(wording);
        }
        this.notes.getChildren().setAll(notes.stream().map(note -> Nodes.wrapping(note, "translation-note")).toList());
        actions.getChildren().clear();
        text.filter(_ -> !desk.session().isReadOnly()).ifPresent(one -> offer(one, elsewhere));
    }

    private void offer(TranslatedText text, List<String> elsewhere) {
        if (text.state() == TranslatedText.State.OUTDATED) {
            act("translation-right", words.text("right"), text, text.translation());
        }
        elsewhere.stream().limit(MOST_SUGGESTIONS).forEach(one ->
                act("translation-use", words.text("use", shortened(one)), text, one));
        if (text.translation().isEmpty()) {
            act("translation-copy", words.text("copy"), text, text.originalWording());
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private void act(String id, String name, TranslatedText text, String wording) {
        var button = new Button(name);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            if (write.test(text, wording)) {
                focusTranslation();
            }
        });
        actions.getChildren().add(button);
    }
}
