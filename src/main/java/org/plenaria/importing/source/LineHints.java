// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import java.util.List;

/**
 * What the look of a line says about it.
 *
 * @param headingLevel 1 for the highest heading; 0 for a line that is none
 * @param listLevel 1 for an item of a list, 2 for an item within an item; 0 for a line outside of lists
 * @param continues whether the line may be the rest of the one before, broken at the margin
 * @param bold the stretches set in bold, in order; they often are labels
 */
public record LineHints(int headingLevel, int listLevel, boolean continues, List<TextRange> bold) {

    public static final LineHints NONE = new LineHints(0, 0, false, List.of());

    public LineHints {
        bold = List.copyOf(bold);
    }

    public static LineHints heading(int level) {
        return new LineHints(level, 0, false, List.of());
    }

    public boolean isHeading() {
        return headingLevel > 0;
    }
}
