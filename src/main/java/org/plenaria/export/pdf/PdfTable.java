// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.List;
import org.plenaria.export.document.TableLook;

/**
 * A table whose first rows are repeated on each page, and whose rows are not broken unless they are higher than a page.
 *
 * @param widths of the columns in points
 * @param description how it is to be read, for readers who cannot see it
 */
record PdfTable(TableLook look, List<Double> widths, String description, List<Row> rows) implements PdfBlock {

    /**
     * A row.
     *
     * @param header whether it is repeated on each page; the first rows only
     */
    record Row(boolean header, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param columns how many it takes
     * @param shade RRGGBB, or "" for none
     */
    record Cell(List<PdfParagraph> paragraphs, int columns, String shade) {}

    PdfTable {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }
}
