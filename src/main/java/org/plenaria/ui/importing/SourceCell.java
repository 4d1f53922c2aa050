// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.look.Icons;

/** A line of the document in the list: its words, and what became of them by sign and word. */
final class SourceCell extends ListCell<SourceRow> {

    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass OPENS_ROW = PseudoClass.getPseudoClass("opens-row");

    private final Predicate<SourceRow> linked;
    private final Messages words;
    private final Label place = Nodes.label("", "quiet", "source-place");
    private final Label text = Nodes.wrapping("", "source-text");
    private final VBox fates = new VBox();
    private final VBox content = new VBox();

    SourceCell(Predicate<SourceRow> linked, Messages words) {
        this.linked = linked;
        this.words = words;
        getStyleClass().add("source-cell");
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(text, place);
        line.getStyleClass().add("source-line");
        line.setAlignment(Pos.TOP_LEFT);
        fates.getStyleClass().add("source-fates");
        content.getChildren().setAll(line, fates);
        content.setMinWidth(0);
        setPrefWidth(0); // as wide as the list: the words wrap
    }

    @Override
    protected void updateItem(SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : content);
        pseudoClassStateChanged(LINKED, !empty && row != null && linked.test(row));
        pseudoClassStateChanged(OPENS_ROW, !empty && row != null && row.opensRow());
        if (!empty && row != null) {
            show(row);
        }
    }

    /** As high as its words are when wrapped: a cell by itself asks for the height of one line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == content && width > 0
                ? snappedTopInset() + content.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private void show(SourceRow row) {
        text.setText(row.text());
        text.pseudoClassStateChanged(
                GONE, row.fates().stream().allMatch(one -> one.sign() == SourceRow.Sign.LEFT_OUT));
        place.setText(row.caption().isEmpty() ? row.place() : row.caption() + " · " + row.place());
        fates.getChildren().clear();
        row.fates().forEach(one -> fates.getChildren().add(fate(one)));
        row.said().ifPresent(role -> fates.getChildren().add(sign(
                words.text("said", words.text("role." + role)), Feather.EDIT_2, "said")));
        row.notes().forEach(note -> fates.getChildren().add(sign(note, Feather.ALERT_TRIANGLE, "note")));
        setAccessibleText(row.place() + ": " + row.text() + ". " + fates.getChildren().stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(". ")));
    }

    private static Label fate(SourceRow.Told told) {
        return switch (told.sign()) {
            case PLACED -> sign(told.text(), Feather.CHECK, "placed");
            case KEPT -> sign(told.text(), Feather.FILE_TEXT, "kept");
            case LEFT_OUT -> sign(told.text(), Feather.SLASH, "left-out");
        };
    }

    private static Label sign(String text, Feather icon, String style) {
        var label = Nodes.wrapping(text, "source-fate", style);
        label.setGraphic(Icons.of(icon));
        return label;
    }
}
