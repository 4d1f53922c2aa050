// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.Nodes;

/** Asks why something that the checks noticed may stand. */
final class IgnoreForm extends VBox {

    private final TextField reason = new TextField();

    /**
     * @param sentence of the finding
     */
    IgnoreForm(String sentence, Messages words) {
        getStyleClass().add("form");
        getStylesheets().add(FieldStyle.SHEET);
        setPrefWidth(460);
        reason.setId("ignore-reason");
        getChildren().setAll(
                Nodes.wrapping(sentence, "quiet"), new FieldBox(words.text("ignore.reason"), reason, reason));
    }

    String reason() {
        return reason.getText();
    }
}
