// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import org.plenaria.plan.FoldedText;

/** Marks the words one is looking for in a line of text. */
final class FoundMarks {

    private FoundMarks() {}

    /**
     * Adds what lies behind the letters of a line.
     *
     * @param line as it is shown, already shortened to its room
     * @param words folded
     */
    static void add(Sheet sheet, List<String> words, String line, double x, double middle, TextStyle style) {
        if (words.isEmpty() || line.isEmpty()) {
            return;
        }
        for (var range : FoldedText.of(line).ranges(words)) {
            double from = x + sheet.fit().width(line.substring(0, range.start()), style);
            double to = x + sheet.fit().width(line.substring(0, range.end()), style);
            double height = style.size() + 4;
            sheet.box(
                    new Bounds(from - 1, Math.round(middle - height / 2), to - from + 2, height), 2,
                    Ink.of(Role.MARK));
        }
    }
}
