// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.io.IOException;
import org.plenaria.export.ooxml.XmlWriter;

/** The few styles of a list in Word, in the looks of the plan's own document. */
final class ListingStyles {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String BLUE = "1D3F72";
    private static final String LINE = "B8C2D0";

    private final XmlWriter xml;
    private final String language;

    ListingStyles(XmlWriter xml, String language) {
        this.xml = xml;
        this.language = language;
    }

    void write() throws IOException {
        xml.start("w:styles", "xmlns:w", W);
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial");
        size(19);
        xml.empty("w:lang", "w:val", language);
        xml.end(3);
        xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").end();
        xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table").end();
        paragraph("Title", "Title", 32, true, BLUE, 0, 60);
        paragraph("Subtitle", "Subtitle", 19, false, "555555", 0, 200);
        paragraph("PlanNote", "Plan Note", 17, false, "555555", 80, 0);
        paragraph("PlanTableHead", "Plan Table Head", 17, true, BLUE, 0, 0);
        paragraph("PlanTableText", "Plan Table Text", 18, false, "", 0, 0);
        heading();
        number();
        headingRow();
        paragraph("Footer", "footer", 16, false, "555555", 0, 0);
        grid();
        xml.end();
    }

    private void paragraph(String id, String name, int halfPoints, boolean bold, String colour, int above, int below)
            throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:styleId", id);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
        xml.start("w:pPr").empty("w:spacing", "w:before", Integer.toString(above), "w:after", Integer.toString(below))
                .end();
        xml.start("w:rPr");
        if (bold) {
            xml.empty("w:b");
        }
        if (!colour.isEmpty()) {
            xml.empty("w:color", "w:val", colour);
        }
        size(halfPoints);
        xml.end(2);
    }

    private void heading() throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:styleId", "Heading1");
        xml.empty("w:name", "w:val", "heading 1").empty("w:basedOn", "w:val", "Normal").empty("w:qFormat");
        xml.start("w:pPr").empty("w:keepNext").empty("w:spacing", "w:before", "320", "w:after", "120")
                .empty("w:outlineLvl", "w:val", "0").end();
        xml.start("w:rPr").empty("w:b").empty("w:color", "w:val", BLUE);
        size(25);
        xml.end(2);
    }

    /** A heading among the rows stays with the row below it. */
    private void headingRow() throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:styleId", "PlanTableHeading");
        xml.empty("w:name", "w:val", "Plan Table Heading").empty("w:basedOn", "w:val", "PlanTableHead")
                .empty("w:qFormat");
        xml.start("w:pPr").empty("w:keepNext").end(2);
    }

    private void number() throws IOException {
        xml.start("w:style", "w:type", "paragraph", "w:styleId", "PlanTableNumber");
        xml.empty("w:name", "w:val", "Plan Table Number").empty("w:basedOn", "w:val", "PlanTableText")
                .empty("w:qFormat");
        xml.start("w:pPr").empty("w:jc", "w:val", "right").end(2);
    }

    private void size(int halfPoints) throws IOException {
        xml.empty("w:sz", "w:val", Integer.toString(halfPoints));
        xml.empty("w:szCs", "w:val", Integer.toString(halfPoints));
    }

    private void grid() throws IOException {
        xml.start("w:style", "w:type", "table", "w:styleId", "PlanGrid");
        xml.empty("w:name", "w:val", "Plan Grid").empty("w:basedOn", "w:val", "TableNormal");
        xml.start("w:tblPr").start("w:tblBorders");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", LINE);
        }
        xml.end();
        xml.start("w:tblCellMar");
        for (var side : new String[] {"top", "left", "bottom", "right"}) {
            boolean across = side.equals("left") || side.equals("right");
            xml.empty("w:" + side, "w:w", across ? "85" : "45", "w:type", "dxa");
        }
        xml.end(3);
    }
}
