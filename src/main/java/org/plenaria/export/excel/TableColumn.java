// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

/**
 * A column of a table.
 *
 * @param key of its header among the words of the workbook
 * @param name its header, by which formulas call it
 * @param width in characters
 * @param style of its cells
 * @param formula which new rows get by themselves; "" when they are typed
 */
record TableColumn(String key, String name, double width, boolean hidden, CellStyle style, String formula) {

    private static final double WIDEST = 255; // Excel's limit
    private static final int AROUND = 4; // the indent, and figures that are bold

    /** A column of a sheet that is not a table. */
    static TableColumn plain(double width) {
        return new TableColumn("", "", width, false, CellStyle.NONE, "");
    }

    static TableColumn of(Labels labels, String key, double width, CellStyle style) {
        return new TableColumn(key, labels.word("column." + key), width, false, style, "");
    }

    /** Wide enough for figures of so many characters, and for what stands around them. */
    TableColumn holding(int characters) {
        return new TableColumn(
                key, name, Math.min(WIDEST, Math.max(width, characters + AROUND)), hidden, style, formula);
    }

    TableColumn hiddenIf(boolean hides) {
        return new TableColumn(key, name, width, hides, style, formula);
    }

    TableColumn computing(String newFormula) {
        return new TableColumn(key, name, width, hidden, style, newFormula);
    }

    boolean right() {
        return style.horizontal().equals("right");
    }

    /** The style of the cells below the table. */
    CellStyle below() {
        return switch (style) {
            case TEXT, COMPUTED -> CellStyle.FREE_TEXT;
            case CODE -> CellStyle.FREE_CODE;
            case DAY -> CellStyle.FREE_DAY;
            case MONEY, COMPUTED_MONEY -> CellStyle.FREE_MONEY;
            case PERCENT -> CellStyle.FREE_PERCENT;
            default -> CellStyle.NONE;
        };
    }
}
