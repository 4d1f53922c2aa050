// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Keys on the left, what they do on the right; a line without keys is a heading. */
final class KeyTable extends ScrollPane {

    /**
     * @param lines "Ctrl+S = Save", or a heading
     */
    KeyTable(List<String> lines) {
        var table = new GridPane();
        table.getStyleClass().add("key-table");
        for (int row = 0; row < lines.size(); row++) {
            var parts = lines.get(row).split(" = ", 2);
            if (parts.length == 2) {
                var keys = new Label(parts[0].strip());
                keys.getStyleClass().add("keys");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                var text = new Label(parts[1].strip());
                text.setWrapText(true);
                table.addRow(row, keys, text);
            } else {
                var heading = new Label(parts[0].strip());
                heading.getStyleClass().add("panel-heading");
                table.add(heading, 0, row, 2, 1);
            }
        }
        setContent(table);
        setFitToWidth(true);
        setPrefViewportHeight(420);
        getStyleClass().add("edge-to-edge");
    }
}
