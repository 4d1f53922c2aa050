// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;

/** What was found, as a list below the field. */
final class FindResults extends VBox {

    private static final double ROW = 3.75; // times the size of a letter of the summary
    private static final int ROWS = 9;

    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ListView<Hit> list = new ListView<>(hits);
    private final Label summary = new Label();
    private final Messages words;

    FindResults(Messages words, Consumer<Hit> choose) {
        this.words = words;
        setId("find-results");
        getStyleClass().add("find-results");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        list.setId("find-list");
        list.setFocusTraversable(false); // the keyboard stays in the field
        list.setCellFactory(_ -> new HitCell());
        list.setAccessibleText(words.text("results"));
        list.setOnMouseClicked(_ -> chosen().ifPresent(choose));
        summary.getStyleClass().add("find-summary");
        getChildren().setAll(summary, list);
    }

    void show(List<Hit> found) {
        hits.setAll(found);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        double row = Math.ceil(ROW * summary.getFont().getSize());
        list.setFixedCellSize(row);
        list.setPrefHeight(Math.min(ROWS, found.size()) * row + 2);
        summary.setText(words.text("summary", found.size()));
        if (!found.isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    void move(int step) {
        if (!hits.isEmpty() && isVisible()) {
            int index = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, hits.size());
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - ROWS / 2));
        }
    }

    Optional<Hit> chosen() {
        return isVisible() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    int indexOf(Hit hit) {
        return hits.indexOf(hit);
    }
}
