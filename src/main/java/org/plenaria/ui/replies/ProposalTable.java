// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.plenaria.compare.Consolidation;
import org.plenaria.compare.ProposalRow;
import org.plenaria.compare.Verdict;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ProposalPhrases;

/**
 * The matrix: a row for each place, a column for each delegation. Everything is done from the cell the keyboard is on:
 * Enter or A accepts its proposal, D declines all of the row, Delete leaves it open.
 */
final class ProposalTable extends TableView<ProposalRow> {

    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");
    private static final PseudoClass ACCEPTED = PseudoClass.getPseudoClass("accepted");
    private static final PseudoClass DECLINED = PseudoClass.getPseudoClass("declined");
    private static final double PADDING = 18;

    private final Consolidation consolidation;
    private final Verdicts verdicts;
    private final ProposalPhrases phrases;
    private final Messages words;

    ProposalTable(Consolidation consolidation, Verdicts verdicts, ProposalPhrases phrases, Messages words) {
        this.consolidation = consolidation;
        this.verdicts = verdicts;
        this.phrases = phrases;
        this.words = words;
        setId("proposals");
        getStyleClass().add("proposal-table");
        getSelectionModel().setCellSelectionEnabled(true);
        setAccessibleText(words.text("table"));
        add("column.where", 200, phrases::element);
        add("column.field", 120, phrases::field);
        add("column.circulated", 170, this::stands);
        var decision = column(words.text("column.decision"), 130, this::decision);
        decision.setCellFactory(_ -> new Cell(-1));
        getColumns().add(decision);
        for (int reply = 0; reply < consolidation.replies().size(); reply++) {
            int index = reply;
            var column = column(consolidation.replies().get(reply).by(), 165, row -> proposal(row, index));
            column.setUserData(index);
            column.setCellFactory(_ -> new Cell(index));
            getColumns().add(column);
        }
        setRowFactory(_ -> new Row());
        getItems().setAll(consolidation.rows());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        verdicts.property().subscribe((_, _) -> refresh());
        select(0, getColumns().getFirst());
    }

    /** Goes to a row: in this column if something is proposed there, else to the first delegation that proposes. */
    private void select(int index, TableColumn<ProposalRow, ?> column) {
        if (index < 0 || index >= getItems().size()) {
            return;
        }
        var row = getItems().get(index);
        boolean proposes = column.getUserData() instanceof Integer reply && row.optionOf(reply) >= 0;
        var best = proposes
                ? column
                : getColumns().stream()
                        .filter(one -> one.getUserData() instanceof Integer reply && row.optionOf(reply) >= 0)
                        .findFirst()
                        .orElse(getColumns().getFirst());
        getSelectionModel().clearAndSelect(index, best);
    }

    private void add(String key, double width, Function<ProposalRow, String> text) {
        var column = column(words.text(key), width, text);
        column.setCellFactory(_ -> new Cell(-1));
        getColumns().add(column);
    }

    private static TableColumn<ProposalRow, String> column(
            String name, double width, Function<ProposalRow, String> text) {
        var column = new TableColumn<ProposalRow, String>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }

    private String stands(ProposalRow row) {
        return phrases.now(row)
                .map(now -> words.text("stands.now", phrases.before(row), now))
                .orElseGet(() -> phrases.before(row));
    }

    private String proposal(ProposalRow row, int reply) {
        int option = row.optionOf(reply);
        return option < 0 ? "" : phrases.value(row, row.options().get(option));
    }

    private String decision(ProposalRow row) {
        return verdicts.on(row)
                .map(verdict -> switch (verdict) {
                    case Verdict.Accepted one -> words.text(
                            one.wording().isPresent() ? "decision.reworded" : "decision.accepted", names(row, one));
                    case Verdict.Declined _ -> words.text("decision.declined");
                })
                .orElseGet(() -> words.text("decision.open"));
    }

    private String names(ProposalRow row, Verdict.Accepted accepted) {
        return String.join(", ", row.options().get(accepted.option()).replies().stream()
                .map(reply -> consolidation.replies().get(reply).by())
                .toList());
    }

    /** The row the keyboard is on. */
    Optional<ProposalRow> row() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Accepts what the cell of the keyboard proposes; from elsewhere in the row only what nobody contradicts. */
    void accept() {
        var cells = getSelectionModel().getSelectedCells();
        row().ifPresent(row -> {
            boolean onProposal = !cells.isEmpty()
                    && cells.getFirst().getTableColumn().getUserData() instanceof Integer reply
                    && row.optionOf(reply) >= 0;
            if (onProposal || row.options().size() == 1) {
                verdicts.accept(row, option());
            }
        });
    }

    /** The option of the cell the keyboard is on; beside the delegations' columns the one accepted, or the first. */
    int option() {
        var cells = getSelectionModel().getSelectedCells();
        var row = row();
        if (cells.isEmpty() || row.isEmpty()) {
            return 0;
        }
        return cells.getFirst().getTableColumn().getUserData() instanceof Integer reply
                ? Math.max(0, row.get().optionOf(reply))
                : Math.max(0, verdicts.accepted(row.get()));
    }

    private void keyPressed(KeyEvent event) {
        if (row().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var done = true;
        switch (event.getCode()) {
            case ENTER, A -> accept();
            case D -> verdicts.decline(row().get());
            case DELETE, BACK_SPACE -> verdicts.leaveOpen(row().get());
            default -> done = false;
        }
        if (done) {
            event.consume();
            if (event.getCode() != KeyCode.DELETE && event.getCode() != KeyCode.BACK_SPACE) {
                goOn();
            }
        }
    }

    /** To the next row, in the same column. */
    private void goOn() {
        var cell = getSelectionModel().getSelectedCells().getFirst();
        if (cell.getRow() + 1 < getItems().size()) {
            select(cell.getRow() + 1, getColumns().get(cell.getColumn()));
            scrollTo(Math.max(0, cell.getRow() - 3));
        }
    }

    /** Shows only some rows. */
    void show(List<ProposalRow> rows) {
        var before = row();
        getItems().setAll(rows);
        int index = before.map(rows::indexOf).orElse(0);
        select(Math.max(0, index), getColumns().getFirst());
    }

    private static final class Row extends TableRow<ProposalRow> {
        @Override
        protected void updateItem(@Nullable ProposalRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(CLASH, row != null && !empty && row.clashes());
        }
    }

    /** A cell whose text takes as many lines as it needs. */
    private final class Cell extends TableCell<ProposalRow, String> {

        private final int reply;
        private final Text text = new Text();

        Cell(int reply) {
            this.reply = reply;
            text.getStyleClass().add("proposal-text");
            text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
            setGraphic(text);
        }

        @Override
        protected void updateItem(@Nullable String said, boolean empty) {
            super.updateItem(said, empty);
            text.setText(said == null || empty ? "" : said);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            int option = row == null || reply < 0 ? -1 : row.optionOf(reply);
            boolean decided = row != null && verdicts.on(row).isPresent();
            boolean accepted = row != null && option >= 0 && verdicts.accepted(row) == option;
            pseudoClassStateChanged(ACCEPTED, accepted);
            pseudoClassStateChanged(DECLINED, option >= 0 && decided && !accepted);
        }
    }
}
