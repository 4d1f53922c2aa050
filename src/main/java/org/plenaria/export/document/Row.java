// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;

/**
 * A row of a table; never broken across pages.
 *
 * @param header whether it is repeated at the head of each page
 */
public record Row(Mark mark, boolean header, List<Cell> cells, Change change) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Mark mark, boolean header, List<Cell> cells) {
        return new Row(mark, header, cells, Change.NONE);
    }
}
