// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.importing.words.Folding;

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
     * @param confidence from 0 for a guess to 1 for a header that means one thing, or what the user said
     */
    public record Column(String header, ColumnMeaning meaning, boolean plural, double confidence) {

        /** As the user said, or as a header says that means one thing. */
        public Column(String header, ColumnMeaning meaning, boolean plural) {
            this(header, meaning, plural, 1);
        }
    }

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

    /** How sure the whole of it is: as sure as the columns are on average. */
    public double confidence() {
        return columns.stream().mapToDouble(Column::confidence).average().orElse(0);
    }

    /**
     * By what a file of the same shape is known again: the words of its header, whatever their capitals and accents,
     * and where there is none, how many columns it has.
     */
    public String fingerprint() {
        return headerRow < 0
                ? columns.size() + " columns"
                : columns.stream()
                        .map(column -> Folding.fold(column.header()).strip())
                        .collect(Collectors.joining("|"));
    }

    /** The same mapping with other columns. */
    ColumnMapping withColumns(List<Column> other) {
        return new ColumnMapping(table, name, headerRow, headerRows, other);
    }
}
