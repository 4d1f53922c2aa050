// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import java.util.List;
import java.util.Optional;

/**
 * A table or a sheet.
 *
 * @param name the name of the sheet; empty for a table in a document
 * @param rows one list of cells a row, all of the same length; empty cells are empty
 */
public record Grid(Optional<String> name, List<List<Optional<Cell>>> rows) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public int columns() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** The cell at a place counted from 0; empty beyond the edges. */
    public Optional<Cell> cell(int row, int column) {
        return row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()
                ? Optional.empty()
                : rows.get(row).get(column);
    }
}
