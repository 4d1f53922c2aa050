// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import static org.plenaria.export.document.ParagraphLook.heading;
import static org.plenaria.export.document.ParagraphLook.plain;
import static org.plenaria.export.type.Typeface.SANS;
import static org.plenaria.export.type.Typeface.SERIF;

/**
 * The paragraph styles of a document. Lengths are in twentieths of a point. Space stands above paragraphs only, so that
 * word processors that add up two spaces and those that take the larger one agree; line heights are given outright, so
 * that they break pages alike.
 *
 * <p>On pages with tables everything is a whole number of points high (20), the lines of a table included: a header row
 * with the line above it, each other row with the line below. LibreOffice (7.4 at least) loses the rest of a table when
 * a row that may not be broken reaches into the bottom margin by less than the line below it; with whole points on a
 * page of whole points ({@link PageGeometry}) no row can.
 */
public enum Style {
    NORMAL("Normal", "Normal", plain(SERIF, 22, 290)),
    BODY("BodyText", "Body Text", plain(SERIF, 22, 280).withBefore(120)),
    MASTHEAD("PlanMasthead", "Plan Masthead", plain(SANS, 20, 290)),
    MASTHEAD_RIGHT("PlanMastheadRight", "Plan Masthead Right", plain(SANS, 20, 290).withAlign("right")),
    MEETING("PlanMeeting", "Plan Meeting",
            plain(SANS, 25, 320).withBefore(860).withAlign("center").withCaps(true).withKeepNext(true)),
    TITLE("Title", "Title", heading(SANS, 44, 540).withBefore(260).withAlign("center").withColour("1D3F72")),
    PLACE_AND_DATE("PlanPlaceAndDate", "Plan Place and Date",
            plain(SANS, 22, 300).withBefore(100).withAlign("center").withColour("444444")),
    CONTENTS("TOCHeading", "TOC Heading", heading(SANS, 28, 360).withBefore(740).withColour("1D3F72")),
    CONTENTS_1("TOC1", "toc 1", plain(SERIF, 22, 300).withBefore(70)),
    CONTENTS_2("TOC2", "toc 2", plain(SERIF, 22, 300).withBefore(70).withLeft(360)),
    HEADING_1("Heading1", "heading 1",
            heading(SANS, 28, 360).withBefore(400).indented(0, 567).withColour("1D3F72").withOutline(1)),
    HEADING_2("Heading2", "heading 2",
            heading(SANS, 25, 340).withBefore(400).indented(0, 737).withColour("1D3F72").withOutline(2)),
    SUBHEADING("PlanSubheading", "Plan Subheading",
            heading(SANS, 22, 300).withBefore(300).withColour("1D3F72").withOutline(3)),
    GROUP("PlanGroup", "Plan Group", heading(SANS, 21, 290).withBefore(280)
            .withColour("555555").withRuled(true).withOutline(3)),
    HEADING_3("Heading3", "heading 3", heading(SANS, 22, 300).withBefore(190).indented(0, 880).withOutline(3)),
    FIELD("PlanField", "Plan Field", plain(SERIF, 21, 270).withBefore(30).indented(880, 1650)),
    FIELD_MORE("PlanFieldContinued", "Plan Field Continued", plain(SERIF, 21, 270).withLeft(2530)),
    TABLE_GROUP("PlanTableGroup", "Plan Table Group", heading(SANS, 21, 300).withBefore(280).withAfter(60)
            .withColour("555555").withOutline(3)),
    TABLE_HEAD("PlanTableHead", "Plan Table Head", plain(SANS, 17, 210).withBold(true).withColour("1D3F72")),
    TABLE_NUMBER("PlanTableNumber", "Plan Table Number", plain(SANS, 18, 240).withBold(true)),
    TABLE_TITLE("PlanTableTitle", "Plan Table Title", plain(SANS, 18, 240).withBold(true)),
    TABLE_TEXT("PlanTableText", "Plan Table Text", plain(SERIF, 20, 240)),
    TABLE_DETAIL("PlanTableDetail", "Plan Table Detail", plain(SERIF, 19, 220).withBefore(40)),
    TABLE_DETAIL_MORE("PlanTableDetailContinued", "Plan Table Detail Continued",
            plain(SERIF, 19, 220).withLeft(200)),
    NOTE("PlanNote", "Plan Note", plain(SANS, 17, 240).withBefore(200).withColour("555555")),
    YEAR_SPAN("PlanYearSpan", "Plan Year Span",
            plain(SANS, 19, 260).withBefore(60).withAfter(120).withColour("555555").withKeepNext(true)),
    FIGURE("PlanFigure", "Plan Figure", plain(SANS, 16, 200).withBefore(160)),
    YEAR_HEAD("PlanYearHead", "Plan Year Head",
            plain(SANS, 14, 200).withBold(true).withAlign("center").withColour("1D3F72")),
    YEAR_AREA("PlanYearArea", "Plan Year Area", plain(SANS, 18, 240).withBefore(200).withAfter(60).withBold(true)
            .withColour("1D3F72").withKeepNext(true)),
    YEAR_TEXT("PlanYearText", "Plan Year Text", plain(SANS, 16, 200)),
    YEAR_MARK("PlanYearMark", "Plan Year Mark", plain(SANS, 16, 200).withAlign("center")),
    END("PlanEnd", "Plan End", plain(SANS, 2, 20)),
    COMMENT("CommentText", "annotation text", plain(SANS, 20, 260)),
    HEADER("Header", "header", plain(SANS, 17, 220).withColour("555555")),
    FOOTER("Footer", "footer", plain(SANS, 17, 220).withColour("555555")),
    HEADER_WIDE("PlanHeaderWide", "Plan Header Wide", plain(SANS, 17, 220).withColour("555555")),
    FOOTER_WIDE("PlanFooterWide", "Plan Footer Wide", plain(SANS, 17, 220).withColour("555555"));

    private final String id;
    private final String styleName;
    private final ParagraphLook look;

    Style(String id, String styleName, ParagraphLook look) {
        this.id = id;
        this.styleName = styleName;
        this.look = look;
    }

    /** Its name inside a file, without blanks. */
    public String id() {
        return id;
    }

    /** The name by which a word processor shows it; built-in styles have fixed English ones. */
    public String styleName() {
        return styleName;
    }

    public ParagraphLook look() {
        return look;
    }
}
