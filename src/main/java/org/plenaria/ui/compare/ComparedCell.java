// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;

/** Shows one line of a comparison in a list, as wide as the list and as high as its words need. */
final class ComparedCell extends ListCell<ComparedRow> {

    private final ComparisonWords said;
    private final boolean copying;
    private final SideBySide line;

    ComparedCell(
            Messages words, ComparisonWords said, boolean openIsNewer, boolean copying, Consumer<ComparedRow> copy) {
        this.said = said;
        this.copying = copying;
        line = new SideBySide(words, openIsNewer, () -> {
            if (getItem() != null) {
                getListView().getSelectionModel().select(getItem());
                copy.accept(getItem());
            }
        });
        getStyleClass().add("compared-cell");
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable ComparedRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(line.show(row, said.before(row), said.after(row), copying));
        setGraphic(line);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - ComparisonList.BAR - snappedLeftInset() - snappedRightInset();
        return snapSizeY(line.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            line.resizeRelocate(
                    snappedLeftInset(), snappedTopInset(),
                    getListView().getWidth() - ComparisonList.BAR - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
