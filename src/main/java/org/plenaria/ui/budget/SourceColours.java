// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import org.plenaria.plan.Colour;

/** How a source is told apart in the chart: by a colour, and by a letter for those who do not see the colour. */
final class SourceColours {

    private SourceColours() {}

    static String style(int source) {
        return "-fx-background-color: " + Colour.PALETTE.get(source % Colour.PALETTE.size()).hex() + ";";
    }

    /** A, B, ... Z, A2, B2, ... */
    static String letter(int source) {
        var letter = Character.toString((char) ('A' + source % 26));
        return source < 26 ? letter : letter + (source / 26 + 1);
    }
}
