// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.ui.look.Icons;

/** The formats with what they are for; the last line, empty in the list, is the set for circulation. */
final class FormatList extends ListView<Optional<ExportFormat>> {

    private final Messages words;
    private final FormatWords formats;

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

    private final class Cell extends ListCell<Optional<ExportFormat>> {

        private final Label name = new Label();
        private final Label purpose = new Label();
        private final HBox box;

        Cell() {
            name.getStyleClass().add("export-name");
            purpose.getStyleClass().add("export-purpose");
            var texts = new VBox(name, purpose);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            box = new HBox(texts);
            box.getStyleClass().add("export-format");
            setPrefWidth(0);
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
            var icon = Icons.of(item.map(FormatWords::icon).orElse(Feather.SEND));
            box.getChildren().setAll(icon, box.getChildren().getLast());
            setGraphic(box);
            setAccessibleText(name.getText() + ". " + purpose.getText());
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("set"), item.isEmpty());
        }
    }
}
