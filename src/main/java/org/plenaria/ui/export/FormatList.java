// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.ui.look.Icons;

/** The formats with what they are for; the last line, empty in the list, is the set for circulation. */
final class FormatList extends ListView<Optional<ExportFormat>> {

    private final Messages words;
    private final FormatWords formats;
    private boolean namesOnly;

    /**
     * @param chosen hears of the format chosen; of none for the set
     */
    FormatList(Optional<ExportFormat> first, Messages words, Consumer<Optional<ExportFormat>> chosen) {
        this.words = words;
        formats = new FormatWords(words);
        setId("export-formats");
        getStyleClass().add("export-formats");
        setAccessibleText(words.text("formats"));
        getItems().add(Optional.empty());
        FormatWords.ORDER.forEach(format -> getItems().add(Optional.of(format)));
        setCellFactory(_ -> new Cell());
        getSelectionModel().select(first);
        getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null) { // a click into the empty part of the list
                chosen.accept(now);
            }
        });
    }

    /** Leaves out what the formats are for, where there is no room to say it: it is said of the one chosen anyway. */
    void setNamesOnly(boolean only) {
        if (namesOnly != only) {
            namesOnly = only;
            refresh();
        }
    }

    private final class Cell extends ListCell<Optional<ExportFormat>> {

        private final Label name = new Label();
        private final Label purpose = new Label();
        private final HBox box;

        Cell() {
            name.getStyleClass().add("export-name");
            purpose.getStyleClass().add("export-purpose");
            for (var text : List.of(name, purpose)) {
                text.setWrapText(true);
                text.setMinHeight(Region.USE_PREF_SIZE);
            }
            var texts = new VBox(name, purpose);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            box = new HBox(texts);
            box.getStyleClass().add("export-format");
            setPrefWidth(0);
        }

        /** As high as the wrapped text needs; a cell would ask for its height without a width. */
        @Override
        protected double computePrefHeight(double width) {
            double wide = width < 0 ? getWidth() : width;
            if (isEmpty() || wide <= 0) {
                return super.computePrefHeight(width);
            }
            double inner = wide - snappedLeftInset() - snappedRightInset();
            return snapSizeY(snappedTopInset() + box.prefHeight(inner) + snappedBottomInset());
        }

        @Override
        protected void updateItem(Optional<ExportFormat> item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.map(formats::name).orElseGet(() -> words.text("all")));
            purpose.setText(item.map(formats::purpose).orElseGet(() -> words.text("all.purpose")));
            purpose.setVisible(!namesOnly);
            purpose.setManaged(!namesOnly);
            var icon = Icons.of(item.map(FormatWords::icon).orElse(Feather.SEND));
            box.getChildren().setAll(icon, box.getChildren().getLast());
            setGraphic(box);
            setAccessibleText(name.getText() + ". " + purpose.getText());
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("set"), item.isEmpty());
        }
    }
}
