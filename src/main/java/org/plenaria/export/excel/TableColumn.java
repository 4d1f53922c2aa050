// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

/**
 * A column of a table.
 *
 * @param key of its header among the words of the workbook
 * @param name its header
 * @param width in characters
 * @param style of its cells
 */
record TableColumn(String key, String name, double width, boolean hidden, CellStyle style) {

    private static final double WIDEST = 255; // Excel's limit
    private static final int AROUND = 4; // the indent, and figures that are bold
    private static final double ID_WIDTH = 38;

    /** A column of a sheet that is not a table. */
    static TableColumn plain(double width) {
        return new TableColumn("", "", width, false, CellStyle.NONE);
    }

    static TableColumn of(Labels labels, String key, double width, CellStyle style) {
        return new TableColumn(key, labels.word("column." + key), width, false, style);
    }

    /** A hidden column for programs. */
    static TableColumn hidden(Labels labels, String key) {
        return of(labels, key, ID_WIDTH, CellStyle.CODE).hiddenIf(true);
    }

    /** Wide enough for figures of so many characters, and for what stands around them. */
    TableColumn holding(int characters) {
        return new TableColumn(key, name, Math.min(WIDEST, Math.max(width, characters + AROUND)), hidden, style);
    }

    TableColumn hiddenIf(boolean hides) {
        return new TableColumn(key, name, width, hides, style);
    }

    boolean right() {
        return style.horizontal().equals("right");
    }

    /** The style of the cells below the table. */
    CellStyle below() {
        return switch (style) {
            case TEXT, SHOWN -> CellStyle.FREE_TEXT;
            case CODE -> CellStyle.FREE_CODE;
            case DAY -> CellStyle.FREE_DAY;
            case MONEY -> CellStyle.FREE_MONEY;
            case PERCENT -> CellStyle.FREE_PERCENT;
            default -> CellStyle.NONE;
        };
    }
}
