// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Keys on the left, what they do on the right, in two columns; a line without keys is a heading. */
final class KeyTable extends ScrollPane {

    private static final double COLUMN_WIDTH = 480;
    private static final double MOST_HEIGHT = 560; // with the frame of a window, what a screen of 768 has room for

    /**
     * @param lines "Ctrl+S = Save", or a heading
     */
    KeyTable(List<String> lines) {
        int half = columnBreak(lines);
        var columns = new HBox(column(lines.subList(0, half)), column(lines.subList(half, lines.size())));
        columns.getStyleClass().add("key-columns");
        setContent(columns);
        setFitToWidth(true);
        setMaxHeight(MOST_HEIGHT);
        setPrefViewportHeight(MOST_HEIGHT - 20);
        getStyleClass().add("edge-to-edge");
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

    private static GridPane column(List<String> lines) {
        var table = new GridPane();
        table.getStyleClass().add("key-table");
        table.setPrefWidth(COLUMN_WIDTH);
        for (int row = 0; row < lines.size(); row++) {
            var parts = lines.get(row).split(" = ", 2);
            if (parts.length == 2) {
                var keys = new Label(parts[0].strip());
                keys.getStyleClass().add("keys");
                keys.setWrapText(true);
                keys.setMinWidth(190);
                keys.setMaxWidth(190);
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
