// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.plenaria.messages.Messages;

/** The lines of a comparison; both versions scroll together because they stand in the same lines. */
final class ComparisonList extends ListView<ComparedRow> {

    static final double BAR = 16; // what the scroll bar may take

    private List<Object> kept = List.of();

    ComparisonList(Messages words) {
        setId("comparison-list");
        getStyleClass().add("comparison-list");
        setAccessibleText(words.text("list"));
        widthProperty().subscribe((_, _) -> refresh()); // lines wrap otherwise in another width
    }

    void show(
            List<ComparedRow> rows,
            Messages words,
            ComparisonWords said,
            boolean openIsNewer,
            boolean copying,
            Consumer<ComparedRow> copy) {
        selected().ifPresent(row -> kept = row.key());
        int before = getSelectionModel().getSelectedIndex();
        setCellFactory(_ -> new ComparedCell(words, said, openIsNewer, copying, copy));
        getItems().setAll(rows);
        int again = kept.isEmpty() ? -1 : indexOf(rows, kept);
        if (again < 0 && before >= 0) {
            again = Math.min(before, rows.size() - 1);
        }
        if (again >= 0) {
            getSelectionModel().select(again);
        }
    }

    private static int indexOf(List<ComparedRow> rows, List<Object> key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    Optional<ComparedRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    ReadOnlyIntegerProperty selectedIndexProperty() {
        return getSelectionModel().selectedIndexProperty();
    }

    /** Chooses a line and brings it into sight, with what stands before it. */
    void go(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
        if (!isInSight(index)) {
            scrollTo(Math.max(0, index - 2));
        }
    }

    /** Brings the chosen line into sight after other lines have come or gone. */
    void reveal() {
        int index = getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            scrollTo(Math.max(0, index - 2));
        }
    }

    private boolean isInSight(int index) {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < index
                && flow.getLastVisibleCell().getIndex() > index;
    }
}
