// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.ui.look.Icons;

/** A plan to open: a button of two lines. */
final class StartRow {

    private StartRow() {}

    static Button of(Feather icon, String title, String about, String id, Runnable open) {
        var name = new Label(title);
        name.getStyleClass().add("start-row-title");
        var second = new Label(about);
        second.getStyleClass().add("start-row-about");
        var texts = new VBox(name, second);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var line = new HBox(Icons.of(icon), texts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("start-row-line");
        var row = new Button("", line);
        row.setId(id);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.getStyleClass().addAll("flat", "start-row");
        row.setAccessibleText(title + ", " + about);
        row.setOnAction(_ -> open.run());
        return row;
    }
}
