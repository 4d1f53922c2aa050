// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import org.plenaria.export.tables.Paper;

/**
 * The page and its margins, in twentieths of a point.
 *
 * @param landscape whether the paper lies on its longer side
 */
public record PageGeometry(Paper paper, boolean landscape) {

    public static final int SIDE = 1304;
    public static final int TOP = 1418;
    public static final int HEADER = 680;
    public static final int FOOTER = 600;

    private static final int LEAST_BOTTOM = 1304;
    private static final int POINT = 20;

    public int width() {
        return landscape ? paper.height() : paper.width();
    }

    public int height() {
        return landscape ? paper.width() : paper.height();
    }

    /** The lower margin; it leaves whole points for the text, see {@link Style}. */
    public int bottom() {
        return LEAST_BOTTOM + (height() - TOP - LEAST_BOTTOM) % POINT;
    }

    public int textWidth() {
        return width() - 2 * SIDE;
    }

    public int textHeight() {
        return height() - TOP - bottom();
    }
}
