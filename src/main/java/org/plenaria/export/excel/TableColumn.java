// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

/**
 * A column of a table.
 *
 * @param name its header, by which formulas call it
 * @param width in characters
 */
record TableColumn(String name, double width, boolean hidden, boolean right) {

    static TableColumn of(String name, double width) {
        return new TableColumn(name, width, false, false);
    }

    static TableColumn right(String name, double width) {
        return new TableColumn(name, width, false, true);
    }

    TableColumn hiddenIf(boolean hides) {
        return new TableColumn(name, width, hides, right);
    }
}
