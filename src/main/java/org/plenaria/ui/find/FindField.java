// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.look.Icons;

/** The field in the tool bar that takes the words to look for. */
final class FindField extends StackPane {

    private final TextField field = new TextField();

    FindField(Messages words, Runnable clear) {
        getStyleClass().add("find");
        field.setId("find-field");
        field.getStyleClass().add("own-undo");
        field.setPromptText(words.text("prompt"));
        field.setAccessibleText(words.text("accessible"));
        var icon = Icons.of(Feather.SEARCH);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        var cross = new Button("", Icons.of(Feather.X));
        cross.setId("find-clear");
        cross.getStyleClass().add("find-clear");
        cross.setAccessibleText(words.text("clear"));
        cross.setFocusTraversable(false);
        cross.visibleProperty().bind(field.textProperty().isNotEmpty());
        cross.setOnAction(_ -> clear.run());
        StackPane.setAlignment(cross, Pos.CENTER_RIGHT);
        getChildren().setAll(field, icon, cross);
    }

    TextField text() {
        return field;
    }
}
