// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Nodes;

/** A sentence above the page, until the reader has had enough of it. */
final class TellBar extends HBox {

    TellBar(String sentence, Messages words, Runnable closed) {
        var text = Nodes.wrapping(sentence);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var close = new Button(words.text("tell.close"));
        close.setId("tell-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.getStyleClass().add("small");
        close.setOnAction(_ -> closed.run());
        getChildren().setAll(text, close);
        setId("tell");
        getStyleClass().addAll("message-bar", "tell-bar");
        setAlignment(Pos.CENTER_LEFT);
    }
}
