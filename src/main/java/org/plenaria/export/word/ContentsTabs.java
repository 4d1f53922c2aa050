// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.List;
import org.plenaria.export.document.Outline;
import org.plenaria.export.document.Style;
import org.plenaria.export.type.TextMeasure;

/**
 * Where the texts of the contents list begin, behind the widest number of their level. A number wider than its tab stop
 * would throw the text to the right margin.
 */
record ContentsTabs(int first, int second) {

    private static final int GAP = 170;
    private static final int LEAST = 360;

    static ContentsTabs of(List<Outline.Entry> entries, TextMeasure measure) {
        return new ContentsTabs(
                position(entries, Style.CONTENTS_1, measure), position(entries, Style.CONTENTS_2, measure));
    }

    int of(Style style) {
        return style == Style.CONTENTS_1 ? first : second;
    }

    private static int position(List<Outline.Entry> entries, Style level, TextMeasure measure) {
        int widest = LEAST - GAP;
        int left = 0;
        for (var entry : entries) {
            if (entry.style() == level) {
                var look = entry.style().look();
                left = look.left();
                widest = Math.max(widest, measure.width(entry.number(), look.font(), false, look.halfPoints()));
            }
        }
        return left + widest + GAP;
    }
}
