// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.importing.into.Proposal;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.field.Nodes;

/** What the document would change in the open plan, to be ticked one by one. */
final class ProposalsPane extends BorderPane {

    /** What would change, in words. */
    record Proposed(List<Row> rows) {

        static Proposed of(Plan open, List<Proposal> proposals, Locale locale) {
            var texts = new ProposalTexts(open, locale);
            return new Proposed(proposals.stream().map(one -> new Row(one, texts.of(one))).toList());
        }
    }

    /** A proposal and whether it is ticked. */
    record Row(Proposal proposal, ProposalTexts.Text text, BooleanProperty accepted) {

        Row(Proposal proposal, ProposalTexts.Text text) {
            this(proposal, text, new SimpleBooleanProperty(proposal.isByDefault()));
        }
    }

    private final List<Row> rows;
    private final Messages words;
    private final ListView<Row> list = new ListView<>();
    private final Button take;

    /**
     * @param back shows the document again
     * @param taken hears of what was accepted
     */
    ProposalsPane(Proposed proposed, Messages words, Runnable back, Consumer<List<Proposal>> taken) {
        this.rows = proposed.rows();
        this.words = words;
        setId("import-proposals");
        var head = new VBox(
                Nodes.label(words.text("proposals.heading"), "panel-heading"),
                Nodes.wrapping(words.text("proposals.text"), "quiet"));
        head.getStyleClass().add("proposals-head");
        list.setId("import-proposal-list");
        list.setAccessibleText(words.text("proposals.heading"));
        list.getItems().setAll(rows);
        list.setCellFactory(_ -> new ProposalCell(words));
        list.setPlaceholder(Nodes.wrapping(words.text("proposals.none"), "quiet"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                row.accepted().set(!row.accepted().get());
                event.consume();
            }
        });
        take = button("import-take", "take", () -> taken.accept(accepted()));
        take.getStyleClass().add("accent");
        var buttons = new FlowPane(
                button("import-tick-all", "tick.all", () -> tick(_ -> true)),
                button("import-tick-none", "tick.none", () -> tick(_ -> false)),
                button("import-back", "back", back),
                take);
        buttons.getStyleClass().add("import-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setTop(head);
        setCenter(list);
        setBottom(buttons);
        rows.forEach(row -> row.accepted().subscribe(_ -> count()));
        count();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key, rows.size()));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void tick(Predicate<Row> which) {
        rows.forEach(row -> row.accepted().set(which.test(row)));
    }

    private List<Proposal> accepted() {
        var all = new ArrayList<Proposal>();
        rows.stream().filter(row -> row.accepted().get()).forEach(row -> all.add(row.proposal()));
        return all;
    }

    private void count() {
        int count = accepted().size();
        take.setText(words.text("take", count));
        take.setDisable(count == 0);
    }

    void focusList() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }
}
