// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import static org.plenaria.export.type.Typeface.SANS;
import static org.plenaria.export.type.Typeface.SERIF;

import org.plenaria.export.type.Typeface;

/**
 * How the paragraphs of a PDF look: as those of the Word document do. Lengths are in points.
 */
enum PdfStyle {
    BODY("P", SERIF, false, 11, 14.5, 6, 0, 0),
    MASTHEAD("P", SANS, false, 10, 14.5, 0, 0, 0),
    MEETING("P", SANS, false, 12.5, 16, 43, 0, 0),
    TITLE("H1", SANS, true, 22, 27, 13, 0, 0),
    PLACE_AND_DATE("P", SANS, false, 11, 15, 5, 0, 0),
    CONTENTS("H2", SANS, true, 14, 18, 37, 0, 0),
    CONTENTS_1("TOCI", SERIF, false, 11, 15, 3.5, 0, 0),
    CONTENTS_2("TOCI", SERIF, false, 11, 15, 3.5, 18, 0),
    SECTION("H2", SANS, true, 14, 18, 20, 0, 28.35),
    AREA("H3", SANS, true, 12.5, 16.5, 20, 0, 36.85),
    SUBHEADING("H4", SANS, true, 11, 15, 15, 0, 0),
    GROUP("H4", SANS, true, 10.5, 14.5, 14, 0, 0),
    ACTIVITY("H5", SANS, true, 11, 15, 9.5, 0, 44),
    FIELD("P", SERIF, false, 10.5, 13.5, 1.5, 44, 82.5),
    FIELD_MORE("P", SERIF, false, 10.5, 13.5, 0, 126.5, 0),
    LABEL("Span", SANS, true, 9.5, 13.5, 0, 0, 0),
    CELL("TD", SERIF, false, 9.5, 12, 0, 0, 0),
    CELL_TITLE("TD", SANS, true, 9, 12, 0, 0, 0),
    CELL_HEAD("TH", SANS, true, 8.5, 11, 0, 0, 0),
    MARGIN("P", SANS, false, 8.5, 11, 0, 0, 0);

    /** The colour of titles and headings. */
    static final String BLUE = "1D3F72";

    private final String tag;
    private final Typeface typeface;
    private final boolean bold;
    private final double size;
    private final double line;
    private final double before;
    private final double left;
    private final double hanging;

    PdfStyle(
            String tag, Typeface typeface, boolean bold, double size, double line, double before, double left,
            double hanging) {
        this.tag = tag;
        this.typeface = typeface;
        this.bold = bold;
        this.size = size;
        this.line = line;
        this.before = before;
        this.left = left;
        this.hanging = hanging;
    }

    /** What it is among the standard structure types (ISO 32000-1, 14.8.4). */
    String tag() {
        return tag;
    }

    Typeface typeface() {
        return typeface;
    }

    boolean bold() {
        return bold;
    }

    double size() {
        return size;
    }

    /** The height of a line. */
    double line() {
        return line;
    }

    /** The space above. */
    double before() {
        return before;
    }

    /** Where the number or label begins. */
    double left() {
        return left;
    }

    /** How much further right the text begins behind a number or label. */
    double hanging() {
        return hanging;
    }

    String colour() {
        return switch (this) {
            case TITLE, CONTENTS, SECTION, AREA, SUBHEADING -> BLUE;
            case GROUP, MARGIN -> "555555";
            case PLACE_AND_DATE -> "444444";
            case LABEL, CELL_HEAD -> "333333";
            default -> "000000";
        };
    }

    boolean centred() {
        return this == MEETING || this == TITLE || this == PLACE_AND_DATE;
    }

    /** Whether it never is the last thing on a page. */
    boolean keepNext() {
        return isHeading() || this == MEETING;
    }

    boolean isHeading() {
        return tag.startsWith("H");
    }
}
