// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

/**
 * Where on a page its text stands, in points from the upper left corner.
 *
 * @param height of the text
 */
record PageFrame(double left, double top, double width, double height) {

    private static final double SIDE = 65.2;
    private static final double TOP = 70.9;
    private static final double BOTTOM = 65.2;
    private static final double HEADER = 34;
    private static final double FOOTER = 30;

    static PageFrame of(PdfPage page) {
        return new PageFrame(SIDE, TOP, page.width() - 2 * SIDE, page.height() - TOP - BOTTOM);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** The line on which the words at the head of the page stand. */
    static double headerLine() {
        return HEADER + 9;
    }

    /** The line on which the words at the foot of a page stand. */
    static double footerLine(PdfPage page) {
        return page.height() - FOOTER - 3;
    }
}
