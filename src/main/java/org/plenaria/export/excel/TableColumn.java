// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

/**
 * A column of a table.
 *
 * @param name its header, by which formulas call it
 * @param width in characters
 */
record TableColumn(String name, double width, boolean hidden, boolean right) {

    private static final double WIDEST = 255; // Excel's limit
    private static final int AROUND = 4; // the indent, and figures that are bold

    static TableColumn of(String name, double width) {
        return new TableColumn(name, width, false, false);
    }

    static TableColumn right(String name, double width) {
        return new TableColumn(name, width, false, true);
    }

    /** Wide enough for figures of so many characters, and for what stands around them. */
    TableColumn holding(int characters) {
        return new TableColumn(name, Math.min(WIDEST, Math.max(width, characters + AROUND)), hidden, right);
    }

    TableColumn hiddenIf(boolean hides) {
        return new TableColumn(name, width, hides, right);
    }
}
