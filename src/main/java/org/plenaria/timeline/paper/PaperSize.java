// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

/** A size of paper, as ISO 216 and ANSI/ASME Y14.1 have it. */
public enum PaperSize {
    A4(210, 297),
    A3(297, 420),
    LETTER(215.9, 279.4);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width * POINTS_PER_MILLIMETRE;
        this.height = height * POINTS_PER_MILLIMETRE;
    }

    /** The shorter side in points. */
    public double width() {
        return width;
    }

    /** The longer side in points. */
    public double height() {
        return height;
    }
}
