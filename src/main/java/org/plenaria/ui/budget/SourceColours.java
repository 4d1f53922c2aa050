// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.plenaria.plan.Colour;

/** How a source is told apart in the chart: by a colour, and by a letter for those who do not see the colour. */
final class SourceColours {

    /** After the palette itself its colours darkened, paled and greyed. */
    private static final Color[] SHADES = {Color.BLACK, Color.BLACK, Color.WHITE, Color.web("#5a6472")};

    private static final int PALE = 2;
    private static final double SHARE = 0.52;

    private SourceColours() {}

    /** A colour of its own for each of 36 sources; letters stay readable on all of them. */
    static String style(int source) {
        int rank = source / Colour.PALETTE.size() % SHADES.length;
        var colour = Color.web(Colour.PALETTE.get(source % Colour.PALETTE.size()).hex());
        var shade = colour.interpolate(SHADES[rank], rank == 0 ? 0 : SHARE);
        var text = rank == PALE ? " -fx-text-fill: #14181f;" : "";
        return String.format(
                Locale.ROOT, "-fx-background-color: rgb(%d, %d, %d);%s", part(shade.getRed()), part(shade.getGreen()),
                part(shade.getBlue()), text);
    }

    private static int part(double share) {
        return (int) Math.round(255 * share);
    }

    /** A, B, ... Z, A2, B2, ... */
    static String letter(int source) {
        var letter = Character.toString((char) ('A' + source % 26));
        return source < 26 ? letter : letter + (source / 26 + 1);
    }
}
