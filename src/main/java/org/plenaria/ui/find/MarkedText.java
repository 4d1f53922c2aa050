// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.plenaria.plan.FoldedText;

/** A line of text in which the words looked for stand out; a long beginning gives way to what was found. */
final class MarkedText extends HBox {

    private static final int LEAD = 28; // letters kept before the first word found
    private static final int LONGEST = 160;

    MarkedText(String text, List<String> words, String styleClass) {
        getStyleClass().add(styleClass);
        setMinWidth(0);
        var line = text.replace('\n', ' ');
        var ranges = FoldedText.of(line).ranges(words);
        int from = 0;
        if (!ranges.isEmpty() && ranges.getFirst().start() > LEAD + 20) {
            int blank = line.lastIndexOf(' ', ranges.getFirst().start() - LEAD);
            from = Math.max(0, blank + 1);
        }
        if (from > 0) {
            add("… ", false);
        }
        int end = Math.min(line.length(), from + LONGEST);
        int at = from;
        for (var range : ranges) {
            if (range.start() >= at && range.end() <= end) {
                add(line.substring(at, range.start()), false);
                add(line.substring(range.start(), range.end()), true);
                at = range.end();
            }
        }
        add(line.substring(at, Math.max(at, end)), false);
    }

    private void add(String text, boolean marked) {
        if (!text.isEmpty()) {
            var label = new Label(text);
            label.getStyleClass().add(marked ? "found" : "around");
            label.setMinWidth(marked ? Region.USE_PREF_SIZE : 0);
            getChildren().add(label);
        }
    }
}
