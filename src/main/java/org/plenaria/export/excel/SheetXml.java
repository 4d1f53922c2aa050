// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.ooxml.XmlWriter;

/** Writes the cells of a sheet, row by row and from left to right. Rows and columns are counted from 1. */
final class SheetXml {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Day 1 is 1 January 1900, and Excel believes that 1900 was a leap year: right from March 1900 on.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    static final int FIRST_SERIAL = 61; // of that day

    private static final int ALPHABET = 26;

    static final double USUAL_HEIGHT = 15; // points, of rows of which nothing is said

    private final String name;
    private final XmlWriter xml;
    private final SharedStrings strings;
    private final RowHeights heights;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Double> written = new HashMap<>();
    private int row;
    private int lines;
    private boolean hidden;

    /**
     * A cell of the row being written.
     *
     * @param type as in the file: s for shared strings, n for numbers, str for texts of formulas, "" for empty cells
     */
    private record Cell(int column, CellStyle style, String type, Formula formula, String value) {}

    SheetXml(String name, XmlWriter xml, SharedStrings strings, RowHeights heights) {
        this.name = name;
        this.xml = xml;
        this.strings = strings;
        this.heights = heights;
    }

    XmlWriter xml() {
        return xml;
    }

    void startRow(int number) {
        row = number;
        lines = 1;
        hidden = false;
        cells.clear();
    }

    /** The row being written is for formulas, not for readers. */
    void hideRow() {
        hidden = true;
    }

    /** Writes the row, as high as its texts need: programs differ in whether they would do so themselves. */
    void endRow() throws IOException {
        double height = heights.of(hasTitle() ? 2 : lines);
        written.put(row, hidden ? 0 : height);
        var points = points(height);
        if (hidden) {
            xml.start("row", "r", Integer.toString(row), "ht", points, "hidden", "1", "customHeight", "1");
        } else {
            xml.start("row", "r", Integer.toString(row), "ht", points);
        }
        for (var cell : cells) {
            write(cell);
        }
        xml.end();
    }

    private boolean hasTitle() {
        for (var cell : cells) {
            if (cell.style() == CellStyle.TITLE) {
                return true;
            }
        }
        return false;
    }

    /** With two decimals. */
    private static String points(double height) {
        return BigDecimal.valueOf(height).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The height of a row, in points. */
    double height(int number) {
        return written.getOrDefault(number, USUAL_HEIGHT);
    }

    private void write(Cell cell) throws IOException {
        var reference = reference(cell.column(), row);
        var style = Integer.toString(cell.style().ordinal());
        if (cell.type().isEmpty()) {
            xml.empty("c", "r", reference, "s", style);
            return;
        }
        xml.start("c", "r", reference, "s", style, "t", cell.type());
        cell.formula().write(xml);
        xml.element("v", cell.value()).end();
    }

    /** An empty cell when the text is "". */
    void text(int column, String text, CellStyle style) {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        var look = style == CellStyle.TEXT && ExcelText.looksLikeAFormula(text) ? CellStyle.QUOTED : style;
        int index = strings.index(text, () -> name + "!" + reference(column, row));
        cells.add(new Cell(column, look, "s", Formula.NONE, Integer.toString(index)));
        heighten(column, text, style);
    }

    private void heighten(int column, String text, CellStyle style) {
        if (style.wrapped()) {
            lines = Math.max(lines, heights.lines(column, text, style));
        }
    }

    void blank(int column, CellStyle style) {
        cells.add(new Cell(column, style, "", Formula.NONE, ""));
    }

    void number(int column, BigDecimal number, CellStyle style) {
        cells.add(new Cell(column, style, "n", Formula.NONE, number.toPlainString()));
    }

    /** A day; as text before March 1900, where Excel's calendar is wrong. */
    void day(int column, LocalDate day, CellStyle style) {
        if (isADay(day)) {
            number(column, BigDecimal.valueOf(serial(day)), style);
        } else {
            text(column, day.toString(), style);
        }
    }

    /** Whether Excel knows a day. */
    static boolean isADay(LocalDate day) {
        return !day.isBefore(FIRST_DAY);
    }

    /** A day as formulas count it. */
    static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    /**
     * A formula that gives a number.
     *
     * @param result what it gives now, for programs that do not compute
     */
    void formula(int column, Formula formula, BigDecimal result, CellStyle style) {
        cells.add(new Cell(column, style, "n", formula, result.toPlainString()));
    }

    void formula(int column, String formula, BigDecimal result, CellStyle style) {
        formula(column, Formula.of(formula), result, style);
    }

    /** A formula that gives a text, perhaps an empty one. */
    void formula(int column, Formula formula, String result, CellStyle style) {
        cells.add(new Cell(column, style, "str", formula, ExcelText.escaped(ExcelText.fitted(result))));
        heighten(column, result, style);
    }

    void formula(int column, String formula, String result, CellStyle style) {
        formula(column, Formula.of(formula), result, style);
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
        if (number <= ALPHABET) {
            return String.valueOf((char) ('A' + number - 1));
        }
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / ALPHABET) {
            letters.insert(0, (char) ('A' + (rest - 1) % ALPHABET));
        }
        return letters.toString();
    }
}
