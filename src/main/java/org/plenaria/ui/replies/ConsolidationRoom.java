// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenaria.compare.Consolidation;
import org.plenaria.compare.ProposalRow;
import org.plenaria.edit.Edit;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ProposalPhrases;
import org.plenaria.ui.Desk;

/** Where the secretariat decides about the proposals of all delegations and takes them in as one step. */
final class ConsolidationRoom extends BorderPane {

    private final Desk desk;
    private final Consolidation consolidation;
    private final Messages words;
    private final Verdicts verdicts = new Verdicts();
    private final ProposalTable table;
    private final Label counts = new Label();
    private final TextField by = new TextField();
    private final Button take = new Button();
    private BiConsumer<Edit, String> taken = (_, _) -> {};

    ConsolidationRoom(Desk desk, Consolidation consolidation, String signature) {
        this.desk = desk;
        this.consolidation = consolidation;
        words = desk.messages("replies");
        var phrases = ProposalPhrases.of(consolidation.present(), desk.screenLanguage());
        table = new ProposalTable(consolidation, verdicts, phrases, words);
        by.setText(signature);
        getStyleClass().add("consolidation-room");
        getStylesheets().add("/org/plenaria/ui/replies.css");
        setTop(head());
        setCenter(table);
        var typed = new TypedValue(consolidation.present(), desk.screenLanguage());
        setBottom(new VBox(new ProposalDetails(table, verdicts, phrases, typed, words), bar()));
        verdicts.property().subscribe(_ -> count());
        sceneProperty().subscribe(_ -> Platform.runLater(table::requestFocus));
    }

    private HBox head() {
        var group = new ToggleGroup();
        var filters = new HBox(
                filter("show.all", group, _ -> true),
                filter("show.clashes", group, ProposalRow::clashes),
                filter("show.open", group, row -> verdicts.on(row).isEmpty()));
        filters.getStyleClass().add("consolidation-filters");
        group.getToggles().getFirst().setSelected(true);
        var uncontested = new Button(words.text("accept.uncontested"));
        uncontested.setId("accept-uncontested");
        uncontested.setMinWidth(USE_PREF_SIZE);
        uncontested.setOnAction(_ -> verdicts.add(consolidation.uncontested()));
        counts.setId("consolidation-counts");
        counts.setMaxWidth(Double.MAX_VALUE);
        counts.setWrapText(true);
        HBox.setHgrow(counts, Priority.ALWAYS);
        var head = new HBox(filters, counts, uncontested);
        head.getStyleClass().add("consolidation-head");
        return head;
    }

    private ToggleButton filter(String key, ToggleGroup group, Predicate<ProposalRow> which) {
        var button = new ToggleButton(words.text(key));
        button.setId(key.replace('.', '-'));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            table.show(consolidation.rows().stream().filter(which).toList());
        });
        return button;
    }

    private HBox bar() {
        by.setId("consolidation-by");
        by.setPrefColumnCount(14);
        var label = new Label(words.text("decided.by"));
        label.setMnemonicParsing(true);
        label.setLabelFor(by);
        label.setMinWidth(USE_PREF_SIZE);
        var hint = new Label(words.text("keys"));
        hint.getStyleClass().add("quiet");
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        take.setId("consolidation-take");
        take.getStyleClass().add("accent");
        take.setText(words.text("take"));
        take.setMinWidth(USE_PREF_SIZE);
        take.disableProperty().bind(by.textProperty().map(String::isBlank));
        take.setOnAction(_ -> take());
        var cancel = new Button(words.text("cancel"));
        cancel.setCancelButton(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        var bar = new HBox(hint, label, by, take, cancel);
        bar.getStyleClass().add("rounds-bar");
        return bar;
    }

    /** Hears of the one edit that takes everything in, and of who decided. */
    void setOnTaken(BiConsumer<Edit, String> action) {
        taken = action;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    private void take() {
        var plan = consolidation.present();
        // The comments stay in the plan: they speak its language, not that of whoever sits before the screen.
        var language = Locale.forLanguageTag(plan.originalLanguage().tag());
        var name = by.getText().strip();
        var edit = consolidation.edit(
                verdicts.property().get(), ProposalPhrases.of(plan, language), name, desk.today());
        close();
        taken.accept(edit, name);
    }

    private void close() {
        Optional.ofNullable(getScene()).map(scene -> scene.getWindow()).ifPresent(window -> window.hide());
    }

    private void count() {
        int open = consolidation.open(verdicts.property().get()).size();
        counts.setText(words.text(
                "counts", consolidation.replies().size(), consolidation.rows().size(), open));
    }
}
