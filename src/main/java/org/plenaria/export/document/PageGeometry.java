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
    public static final int BOTTOM = 1304;
    public static final int HEADER = 680;
    public static final int FOOTER = 600;

    public int width() {
        return landscape ? paper.height() : paper.width();
    }

    public int height() {
        return landscape ? paper.width() : paper.height();
    }

    public int textWidth() {
        return width() - 2 * SIDE;
    }

    public int textHeight() {
        return height() - TOP - BOTTOM;
    }
}
