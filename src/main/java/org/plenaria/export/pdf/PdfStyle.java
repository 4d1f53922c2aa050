// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import org.plenaria.export.document.ParagraphLook;
import org.plenaria.export.document.Style;
import org.plenaria.export.type.Typeface;

/**
 * What the paragraphs of a PDF are among the standard structure types (ISO 32000-1, 14.8.4). They look as those of the
 * Word document do. Lengths are in points.
 */
enum PdfStyle {
    BODY("P", Style.BODY),
    MASTHEAD("P", Style.MASTHEAD),
    MEETING("P", Style.MEETING),
    TITLE("H1", Style.TITLE),
    PLACE_AND_DATE("P", Style.PLACE_AND_DATE),
    CONTENTS("H2", Style.CONTENTS),
    CONTENTS_1("TOCI", Style.CONTENTS_1),
    CONTENTS_2("TOCI", Style.CONTENTS_2),
    HEADING_1("H2", Style.HEADING_1),
    HEADING_2("H3", Style.HEADING_2),
    SUBHEADING("H4", Style.SUBHEADING),
    GROUP("H4", Style.GROUP),
    TABLE_GROUP("H4", Style.TABLE_GROUP),
    HEADING_3("H5", Style.HEADING_3),
    FIELD("P", Style.FIELD),
    FIELD_MORE("P", Style.FIELD_MORE),
    TABLE_HEAD("P", Style.TABLE_HEAD),
    TABLE_NUMBER("P", Style.TABLE_NUMBER),
    TABLE_TITLE("P", Style.TABLE_TITLE),
    TABLE_TEXT("P", Style.TABLE_TEXT),
    TABLE_DETAIL("P", Style.TABLE_DETAIL),
    TABLE_DETAIL_MORE("P", Style.TABLE_DETAIL_MORE),
    NOTE("P", Style.NOTE),
    YEAR_SPAN("P", Style.YEAR_SPAN),
    YEAR_HEAD("P", Style.YEAR_HEAD),
    YEAR_AREA("H3", Style.YEAR_AREA),
    YEAR_TEXT("P", Style.YEAR_TEXT),
    YEAR_MARK("P", Style.YEAR_MARK),
    END("P", Style.END),
    MARGIN("P", Style.HEADER);

    /** The colour of titles and headings. */
    static final String BLUE = "1D3F72";

    /** The colour, and half the size in points, of the label of a field. */
    static final String LABEL_COLOUR = "333333";
    static final double LABEL_SIZE = 9.5;

    private static final double POINT = 20;

    private final String tag;
    private final ParagraphLook look;

    PdfStyle(String tag, Style style) {
        this.tag = tag;
        look = style.look();
    }

    /** That of a style of the Word document which has paragraphs in the text. */
    static PdfStyle of(Style style) {
        return valueOf(style.name());
    }

    String tag() {
        return tag;
    }

    Typeface typeface() {
        return look.font();
    }

    boolean bold() {
        return look.bold();
    }

    double size() {
        return look.halfPoints() / 2.0;
    }

    /** The height of a line. */
    double line() {
        return look.line() / POINT;
    }

    /** The space above. */
    double before() {
        return look.before() / POINT;
    }

    /** The space below. */
    double after() {
        return look.after() / POINT;
    }

    /** Where the number or label begins. */
    double left() {
        return look.left() / POINT;
    }

    /** How much further right the text begins behind a number or label. */
    double hanging() {
        return look.hanging() / POINT;
    }

    String colour() {
        return look.colour().isEmpty() ? "000000" : look.colour();
    }

    boolean caps() {
        return look.caps();
    }

    boolean centred() {
        return look.align().equals("center");
    }

    /** Whether a thin line runs below. */
    boolean ruled() {
        return look.ruled();
    }

    /** The level of its entry among the bookmarks; 0 for none. */
    int bookmark() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 0;
        };
    }
}
