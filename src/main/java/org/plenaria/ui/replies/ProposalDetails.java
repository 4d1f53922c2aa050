// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenaria.compare.ProposalRow;
import org.plenaria.compare.Rewording;
import org.plenaria.compare.Verdict;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ProposalPhrases;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.GrowingTextArea;

/** The proposal the keyboard is on: its words to be written anew, the answer, and the three ways to end it. */
final class ProposalDetails extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ProposalTable table;
    private final Verdicts verdicts;
    private final TypedValue typed;
    private final ProposalPhrases phrases;
    private final Messages words;
    private final Label place = new Label();
    private final GrowingTextArea wording = GrowingTextArea.ofParagraphs();
    private final TextField answer = new TextField();
    private boolean showing;

    ProposalDetails(
            ProposalTable table, Verdicts verdicts, ProposalPhrases phrases, TypedValue typed, Messages words) {
        this.table = table;
        this.verdicts = verdicts;
        this.phrases = phrases;
        this.typed = typed;
        this.words = words;
        getStyleClass().add("proposal-details");
        getStylesheets().add(FieldStyle.SHEET);
        place.setId("proposal-place");
        place.getStyleClass().add("panel-heading");
        place.setMinWidth(0);
        wording.setId("proposal-wording");
        answer.setId("proposal-answer");
        var texts = new HBox(
                grown(new FieldBox(words.text("wording"), wording)), grown(new FieldBox(words.text("answer"), answer)));
        texts.getStyleClass().add("proposal-texts");
        var buttons = new HBox(
                button("do.accept", () -> table.accept()),
                button("do.decline", () -> row().ifPresent(verdicts::decline)),
                button("do.open", () -> row().ifPresent(verdicts::leaveOpen)));
        buttons.getStyleClass().add("consolidation-filters");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        var head = new HBox(place, buttons);
        head.getStyleClass().add("proposal-head");
        getChildren().setAll(head, texts);
        wording.textProperty().subscribe((_, now) -> reword(now));
        answer.textProperty().subscribe((_, now) -> {
            if (!showing) {
                row().ifPresent(row -> verdicts.answer(row, now));
            }
        });
        table.getSelectionModel().getSelectedCells().addListener(
                (javafx.collections.ListChangeListener<Object>) _ -> show());
        verdicts.property().subscribe((_, _) -> show());
        show();
    }

    private static FieldBox grown(FieldBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        return box;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Optional<ProposalRow> row() {
        return table.row();
    }

    private Optional<String> proposed() {
        return row().flatMap(row -> Rewording.wordsOf(row.options().get(table.option())));
    }

    private void reword(String now) {
        if (showing || row().isEmpty()) {
            return;
        }
        var row = row().get();
        if (proposed().isPresent()) {
            verdicts.reword(row, table.option(), now, proposed().orElseThrow());
        } else if (typed.isPossible(row.options().get(table.option()))) {
            revalue(row, row.options().get(table.option()), now);
        }
    }

    /** What cannot be read stays in the field, marked; what was decided stays as it was. */
    private void revalue(ProposalRow row, ProposalRow.Option option, String now) {
        boolean isProposed = now.strip().equals(phrases.value(row, option)) || now.isBlank();
        var value = typed.read(option, now);
        wording.pseudoClassStateChanged(DANGER, !isProposed && value.isEmpty());
        if (isProposed) {
            verdicts.revalue(row, table.option(), Optional.empty(), "");
        } else if (value.isPresent()) {
            verdicts.revalue(row, table.option(), value, phrases.said(value.get()));
        }
    }

    private void show() {
        if (wording.isFocused() || answer.isFocused()) {
            arrange();
            return; // whoever is typing made the change
        }
        showing = true;
        var row = row();
        place.setText(row.map(one -> phrases.element(one) + " – " + phrases.field(one)).orElse(""));
        wording.setText(row.map(one -> verdicts.accepted(one) == table.option()
                        ? verdicts.wording(one).or(this::proposed)
                        : proposed())
                .flatMap(text -> text)
                .or(() -> row.filter(one -> verdicts.accepted(one) == table.option()).flatMap(verdicts::wording))
                .orElseGet(() -> row.map(one -> phrases.value(one, one.options().get(table.option()))).orElse("")));
        wording.pseudoClassStateChanged(DANGER, false);
        answer.setText(row.flatMap(verdicts::on).flatMap(Verdict::answer).orElse(""));
        arrange();
        showing = false;
    }

    private void arrange() {
        boolean isWords = proposed().isPresent()
                || row().filter(one -> typed.isPossible(one.options().get(table.option()))).isPresent();
        wording.setDisable(!isWords);
        boolean decided = row().flatMap(verdicts::on).isPresent();
        answer.setDisable(!decided);
        answer.setPromptText(words.text(decided ? "answer.hint" : "answer.first"));
    }
}
