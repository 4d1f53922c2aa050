// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.readback;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenaria.compare.WordDiff;
import org.plenaria.ui.compare.MarkedWords;
import org.plenaria.ui.field.Nodes;

/** A change with its tick: the field, what it was and what it would be side by side, the words that differ marked. */
final class ReturnedCell extends ListCell<ReturnedRow> {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final Label element = Nodes.wrapping("", "returned-element");
    private final CheckBox tick = new CheckBox();
    private final Label field = Nodes.wrapping("", "returned-field");
    private final MarkedWords before = new MarkedWords();
    private final MarkedWords after = new MarkedWords();
    private final Label aside = Nodes.wrapping("", "returned-aside");
    private final VBox content;
    private @Nullable BooleanProperty bound;

    ReturnedCell() {
        getStyleClass().add("returned-cell");
        tick.setFocusTraversable(false); // Space in the list ticks
        tick.setMinWidth(USE_PREF_SIZE);
        var grid = new GridPane();
        grid.getStyleClass().add("returned-sides");
        for (int percent : new int[] {20, 40, 40}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, field, before, after);
        field.setMaxHeight(Double.MAX_VALUE);
        field.setAlignment(Pos.TOP_LEFT);
        grid.setMinWidth(0);
        HBox.setHgrow(grid, Priority.ALWAYS);
        var line = new HBox(tick, grid);
        line.getStyleClass().add("returned-line");
        line.setAlignment(Pos.TOP_LEFT);
        content = new VBox(element, line, aside);
        content.setMinWidth(0);
        setPrefWidth(0); // as wide as the list: the words wrap
    }

    @Override
    protected void updateItem(@Nullable ReturnedRow row, boolean empty) {
        super.updateItem(row, empty);
        if (bound != null) {
            tick.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            pseudoClassStateChanged(ASKED, false);
            return;
        }
        setGraphic(content);
        pseudoClassStateChanged(ASKED, row.asked());
        bound = row.accepted();
        tick.selectedProperty().bindBidirectional(bound);
        element.setText(row.element());
        Nodes.show(element, row.opens());
        field.setText(row.field());
        var diff = WordDiff.between(row.before(), row.after());
        before.show(diff, WordDiff.Kind.INSERTED);
        after.show(diff, WordDiff.Kind.DELETED);
        aside.setText(row.aside());
        Nodes.show(aside, !row.aside().isEmpty());
        setAccessibleText(row.spoken());
        tick.setAccessibleText(row.spoken());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == content && width > 0
                ? snappedTopInset() + content.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
