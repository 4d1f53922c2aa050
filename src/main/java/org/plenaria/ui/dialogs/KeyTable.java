// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Keys on the left, what they do on the right, in two columns; a line without keys is a heading. */
final class KeyTable extends FlowPane {

    private static final double COLUMN_WIDTH = 480;
    private static final double KEYS_WIDTH = 190;

    /**
     * @param lines "Ctrl+S = Save", or a heading
     * @param scale how large letters are, 1 for the usual size
     */
    KeyTable(List<String> lines, double scale) {
        int half = columnBreak(lines);
        getChildren().setAll(column(lines.subList(0, half), scale), column(lines.subList(half, lines.size()), scale));
        getStyleClass().add("key-columns");
        setPrefWrapLength(2 * COLUMN_WIDTH * scale); // below each other where the screen is narrow
    }

    /** The heading nearest to the middle: what belongs together stays in one column. */
    private static int columnBreak(List<String> lines) {
        var headings = new ArrayList<Integer>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).contains(" = ")) {
                headings.add(i);
            }
        }
        return headings.stream()
                .min((one, other) -> Integer.compare(
                        Math.abs(2 * one - lines.size()), Math.abs(2 * other - lines.size())))
                .orElse(lines.size());
    }

    private static GridPane column(List<String> lines, double scale) {
        var table = new GridPane();
        table.getStyleClass().add("key-table");
        table.setPrefWidth(COLUMN_WIDTH * scale);
        for (int row = 0; row < lines.size(); row++) {
            var parts = lines.get(row).split(" = ", 2);
            if (parts.length == 2) {
                var keys = new Label(parts[0].strip());
                keys.getStyleClass().add("keys");
                keys.setWrapText(true);
                keys.setMinWidth(KEYS_WIDTH * scale);
                keys.setMaxWidth(KEYS_WIDTH * scale);
                keys.setMinHeight(Region.USE_PREF_SIZE);
                var text = new Label(parts[1].strip());
                text.setWrapText(true);
                text.setMinHeight(Region.USE_PREF_SIZE);
                table.addRow(row, keys, text);
            } else {
                var heading = new Label(parts[0].strip());
                heading.getStyleClass().add("panel-heading");
                table.add(heading, 0, row, 2, 1);
            }
        }
        return table;
    }
}
