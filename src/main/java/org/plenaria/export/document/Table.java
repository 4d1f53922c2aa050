// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;

/**
 * A table.
 *
 * @param widths of the columns, in twentieths of a point
 * @param title what it is, for readers who cannot see it
 * @param description how it is to be read, for the same, or ""
 */
public record Table(
        Mark mark, TableLook look, List<Integer> widths, String title, String description, List<Row> rows)
        implements Block {

    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** The same table with other rows. */
    public Table with(List<Row> others) {
        return new Table(mark, look, widths, title, description, others);
    }

    /** The width of the columns a cell takes. */
    public int width(int firstColumn, int columns) {
        return widths.subList(firstColumn, firstColumn + columns).stream().mapToInt(Integer::intValue).sum();
    }
}
