// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list of results: number and title, where it is, and the words found. */
final class HitCell extends ListCell<Hit> {

    HitCell() {
        getStyleClass().add("hit-cell");
        setPrefWidth(0); // as wide as the list, so that long texts end in dots
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var number = new Label(hit.number());
        number.getStyleClass().add("hit-number");
        var title = new MarkedText(hit.title(), hit.words(), "hit-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        var context = new Label(hit.context());
        context.getStyleClass().add("hit-context");
        context.setMinWidth(Region.USE_PREF_SIZE);
        context.setMaxWidth(150);
        var first = new HBox(number, title, context);
        first.getStyleClass().add("hit-line");
        var lines = new VBox(first);
        lines.setAlignment(Pos.CENTER_LEFT);
        if (!hit.text().isEmpty()) {
            lines.getChildren().add(found(hit));
        }
        setGraphic(lines);
        setAccessibleText(
                String.join(", ", List.of(hit.number(), hit.title(), hit.context(), hit.label(), hit.text())));
    }

    private static HBox found(Hit hit) {
        var label = new Label(hit.label());
        label.getStyleClass().add("hit-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var text = new MarkedText(hit.text(), hit.words(), "hit-text");
        var line = label.getText().isEmpty() ? new HBox(text) : new HBox(label, text);
        line.getStyleClass().add("hit-second");
        return line;
    }
}
