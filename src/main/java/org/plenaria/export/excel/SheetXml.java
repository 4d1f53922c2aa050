// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plenaria.export.ooxml.XmlWriter;

/** Writes the cells of a sheet, row by row and from left to right. Rows and columns are counted from 1. */
final class SheetXml {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Day 1 is 1 January 1900, and Excel believes that 1900 was a leap year: right from March 1900 on.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final XmlWriter xml;
    private final SharedStrings strings;
    private int row;

    SheetXml(XmlWriter xml, SharedStrings strings) {
        this.xml = xml;
        this.strings = strings;
    }

    XmlWriter xml() {
        return xml;
    }

    void startRow(int number) throws IOException {
        row = number;
        xml.start("row", "r", Integer.toString(number));
    }

    void endRow() throws IOException {
        xml.end();
    }

    /** An empty cell when the text is "". */
    void text(int column, String text, CellStyle style) throws IOException {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        var look = style == CellStyle.TEXT && ExcelText.looksLikeAFormula(text) ? CellStyle.QUOTED : style;
        start(column, look, "s");
        xml.element("v", Integer.toString(strings.index(text))).end();
    }

    void blank(int column, CellStyle style) throws IOException {
        xml.empty("c", "r", reference(column, row), "s", Integer.toString(style.ordinal()));
    }

    void number(int column, BigDecimal number, CellStyle style) throws IOException {
        start(column, style, "n");
        xml.element("v", number.toPlainString()).end();
    }

    /** A day; as text before March 1900, where Excel's calendar is wrong. */
    void day(int column, LocalDate day, CellStyle style) throws IOException {
        if (day.isBefore(FIRST_DAY)) {
            text(column, day.toString(), style);
        } else {
            number(column, BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)), style);
        }
    }

    /**
     * A formula.
     *
     * @param result what it gives now, for programs that do not compute
     */
    void formula(int column, String formula, BigDecimal result, CellStyle style) throws IOException {
        start(column, style, "n");
        xml.element("f", formula).element("v", result.toPlainString()).end();
    }

    /** A formula that gives an empty text now. */
    void formulaWithoutResult(int column, String formula, CellStyle style) throws IOException {
        start(column, style, "str");
        xml.element("f", formula).element("v", "").end();
    }

    private void start(int column, CellStyle style, String type) throws IOException {
        xml.start("c", "r", reference(column, row), "s", Integer.toString(style.ordinal()), "t", type);
    }

    static String reference(int column, int row) {
        return column(column) + row;
    }

    /** "C4:F9". */
    static String range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return reference(firstColumn, firstRow) + ":" + reference(lastColumn, lastRow);
    }

    /** A, B... Z, AA... */
    static String column(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
