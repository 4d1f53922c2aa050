// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import org.plenaria.export.tables.Paper;

/** The page and its margins, in twentieths of a point. */
record PageGeometry(Paper paper) {

    static final int SIDE = 1304;
    static final int TOP = 1418;
    static final int BOTTOM = 1304;
    static final int HEADER = 680;
    static final int FOOTER = 600;

    int textWidth() {
        return paper.width() - 2 * SIDE;
    }

    int textHeight() {
        return paper.height() - TOP - BOTTOM;
    }
}
