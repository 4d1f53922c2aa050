// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a table is read: proposed by the program, and free to be corrected by the user.
 *
 * @param table which table of the document, counted from 1
 * @param name the name of its sheet
 * @param headerRow the first row of the header, counted from 0; -1 when the table has none
 * @param headerRows how many rows the header has: 0, 1 or 2
 * @param columns one for each column of the table
 */
public record ColumnMapping(
        int table, Optional<String> name, int headerRow, int headerRows, List<Column> columns) {

    /**
     * A column and what it means.
     *
     * @param header as printed; a letter (A, B...) where there is none
     * @param plural whether the header announces several values to a cell
     */
    public record Column(String header, ColumnMeaning meaning, boolean plural) {}

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** The first row of activities, counted from 0. */
    public int firstDataRow() {
        return headerRow < 0 ? 0 : headerRow + headerRows;
    }

    /** The same mapping with another meaning for one column, counted from 0. */
    public ColumnMapping with(int column, ColumnMeaning meaning) {
        var changed = new ArrayList<>(columns);
        var before = changed.get(column);
        changed.set(column, new Column(before.header(), meaning, before.plural()));
        return new ColumnMapping(table, name, headerRow, headerRows, changed);
    }

    /** The texts of the header: by them a file of the same shape is known again. */
    public List<String> shape() {
        return columns.stream().map(Column::header).toList();
    }
}
