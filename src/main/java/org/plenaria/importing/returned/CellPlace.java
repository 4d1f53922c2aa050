// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

/** The cell of a table in which a paragraph stands; all counted from 0. */
public record CellPlace(int table, int row, int column) {

    boolean sameRow(CellPlace other) {
        return table == other.table && row == other.row;
    }
}
