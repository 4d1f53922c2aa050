// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * What all sheets share: columns, frozen panes, and how they are printed (landscape, header rows repeated, page
 * numbers, and at the head and foot what the sheet comes from).
 *
 * @param head printed at the top of each page
 * @param foot printed at the bottom of each page
 * @param pageLabel "Page {0} of {1}" with Excel's own codes filled in
 */
record SheetFrame(String head, String foot, String pageLabel) {

    private static final int MOST_HEADER_FOOTER = 255; // characters, by Excel's specification

    /**
     * What of a sheet is fixed and how it shows.
     *
     * @param frozenColumns that stay in sight when one scrolls
     * @param frozenRows the same
     * @param tab the colour of its tab
     * @param first whether it is the one that opens
     */
    record Look(int frozenColumns, int frozenRows, String tab, boolean first) {}

    /** Opens a sheet up to its first row. */
    void start(XmlWriter xml, List<TableColumn> columns, Look look) throws IOException {
        xml.start("worksheet", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.RELATIONSHIPS);
        xml.start("sheetPr").empty("tabColor", "rgb", "FF" + look.tab());
        xml.empty("pageSetUpPr", "fitToPage", "1").end();
        xml.start("sheetViews").start("sheetView",
                "showGridLines", "0", "tabSelected", look.first() ? "1" : "0", "workbookViewId", "0");
        panes(xml, look.frozenColumns(), look.frozenRows());
        xml.end(2);
        xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        xml.start("cols");
        for (int i = 0; i < columns.size(); i++) {
            var number = Integer.toString(i + 1);
            var column = columns.get(i);
            var width = Double.toString(column.width());
            var style = Integer.toString(column.below().ordinal());
            if (column.hidden()) {
                xml.empty("col", "min", number, "max", number, "width", width, "style", style,
                        "hidden", "1", "customWidth", "1");
            } else {
                xml.empty("col", "min", number, "max", number, "width", width, "style", style, "customWidth", "1");
            }
        }
        xml.end().start("sheetData");
    }

    private static void panes(XmlWriter xml, int columns, int rows) throws IOException {
        if (columns + rows == 0) {
            return;
        }
        var corner = SheetXml.reference(columns + 1, rows + 1);
        if (columns == 0) {
            xml.empty("pane", "ySplit", Integer.toString(rows), "topLeftCell", corner,
                    "activePane", "bottomLeft", "state", "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", corner, "sqref", corner);
            return;
        }
        xml.empty("pane",
                "xSplit", Integer.toString(columns),
                "ySplit", Integer.toString(rows),
                "topLeftCell", corner,
                "activePane", "bottomRight",
                "state", "frozen");
        xml.empty("selection", "pane", "topRight").empty("selection", "pane", "bottomLeft");
        xml.empty("selection", "pane", "bottomRight", "activeCell", corner, "sqref", corner);
    }

    /** Keeps formulas from being overwritten by accident: without a password, and everything else stays possible. */
    static void protect(XmlWriter xml) throws IOException {
        xml.empty("sheetProtection",
                "sheet", "1",
                "formatCells", "0",
                "formatColumns", "0",
                "formatRows", "0");
    }

    /**
     * The print set-up, which follows everything that concerns cells.
     *
     * @param breaks the rows with which a new page begins whatever room is left
     */
    void print(XmlWriter xml, PrintLayout layout, List<Integer> breaks) throws IOException {
        xml.empty("printOptions", "horizontalCentered", "0");
        xml.empty("pageMargins",
                "left", Double.toString(PrintLayout.SIDE),
                "right", Double.toString(PrintLayout.SIDE),
                "top", Double.toString(PrintLayout.TOP),
                "bottom", Double.toString(PrintLayout.TOP),
                "header", "0.3",
                "footer", "0.3");
        xml.empty("pageSetup",
                "paperSize", Integer.toString(layout.code()),
                "orientation", "landscape",
                "fitToWidth", Integer.toString(layout.pagesWide()),
                "fitToHeight", "0");
        xml.start("headerFooter");
        xml.element("oddHeader", "&L&8" + fitted(head, 0));
        xml.element("oddFooter", "&L&8" + fitted(foot, pageLabel.length() + 4) + "&R&8" + pageLabel);
        xml.end();
        if (!breaks.isEmpty()) {
            var count = Integer.toString(breaks.size());
            xml.start("rowBreaks", "count", count, "manualBreakCount", count);
            for (int row : breaks) {
                xml.empty("brk", "id", Integer.toString(row - 1), "max", "16383", "man", "1");
            }
            xml.end();
        }
    }

    // An ampersand begins a code and is doubled; a digit after the font size would belong to it: a blank comes between.
    private static String fitted(String text, int others) {
        var plain = " " + text.replaceAll("\\s+", " ");
        int room = MOST_HEADER_FOOTER - others - 4;
        var coded = plain.replace("&", "&&");
        while (coded.length() > room) {
            plain = plain.substring(0, plain.offsetByCodePoints(plain.length(), -1));
            coded = plain.replace("&", "&&") + "…";
        }
        return coded;
    }
}
