// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.util.List;
import java.util.Set;
import org.plenaria.export.ooxml.DocumentProperties;

/**
 * A list to be written as a table.
 *
 * @param title what it is
 * @param sheet a name for it that a spreadsheet accepts, at most 31 characters
 * @param provenance which plan, edition and language it is of
 * @param notes lines below the table
 * @param columns their headings and shares of the width
 * @param rows each with a cell for every column; a cell may have several lines
 * @param headings which of the rows, from 0, are headings of those below them
 */
public record Listing(
        String title,
        String sheet,
        String provenance,
        List<String> notes,
        List<Column> columns,
        List<List<String>> rows,
        boolean letter,
        DocumentProperties properties,
        Set<Integer> headings) {

    /** A list whose rows are all alike. */
    public Listing(
            String title,
            String sheet,
            String provenance,
            List<String> notes,
            List<Column> columns,
            List<List<String>> rows,
            boolean letter,
            DocumentProperties properties) {
        this(title, sheet, provenance, notes, columns, rows, letter, properties, Set.of());
    }

    /**
     * A column.
     *
     * @param share of the width, in per cent; all together are 100
     * @param number whether its cells are numbers in plain notation ("1300000.50"), or empty
     */
    public record Column(String name, int share, boolean number) {

        /** A column of words. */
        public Column(String name, int share) {
            this(name, share, false);
        }
    }

    public Listing {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        headings = Set.copyOf(headings);
    }
}
