// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.ui.look.Icons;

/** A line above the plan that says something until somebody deals with it. */
final class RecoveryBar extends HBox {

    RecoveryBar(String id, Feather icon, String text, Button... buttons) {
        setId(id);
        getStyleClass().addAll("message-bar", "recovery-bar");
        getStylesheets().add("/org/plenaria/ui/safety.css");
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(text, Icons.of(icon));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
        for (var button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(button);
        }
    }

    static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
