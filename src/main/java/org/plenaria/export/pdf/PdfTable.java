// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.List;

/**
 * A table whose head is repeated on each page, and whose rows are not broken unless they are higher than a page.
 *
 * @param shares the widths of the columns in shares of the page's
 * @param head the words above each column
 * @param rows their cells; the first of each names the row
 */
record PdfTable(List<Integer> shares, List<String> head, List<List<String>> rows) implements PdfBlock {

    PdfTable {
        shares = List.copyOf(shares);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** The table with its first row only. */
    PdfTable beginning() {
        return new PdfTable(shares, head, rows.subList(0, Math.min(1, rows.size())));
    }
}
