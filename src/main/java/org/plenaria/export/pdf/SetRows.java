// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.List;

/**
 * The rows of a table broken into lines.
 *
 * @param widths of the columns in points
 * @param head the lines of each head cell
 * @param rows the lines of each cell of each row
 */
record SetRows(List<Double> widths, List<List<String>> head, List<List<List<String>>> rows) {

    static final double PADDING = 3.5;

    int count() {
        return rows.size();
    }

    int lines(int row) {
        return most(rows.get(row));
    }

    double headHeight() {
        return most(head) * PdfStyle.CELL_HEAD.line() + 2 * PADDING;
    }

    /** The height of some lines of a row, with the space above the first and below the last. */
    double height(int row, int from, int count) {
        return count * PdfStyle.CELL.line() + 2 * PADDING;
    }

    /** How many lines of a row, from one on, have room in a height. */
    int fitting(int row, int from, double room) {
        int fitting = (int) ((room - 2 * PADDING) / PdfStyle.CELL.line() + 0.001);
        return Math.clamp(fitting, 0, lines(row) - from);
    }

    /** The head and the first row. */
    double leastHeight() {
        return headHeight() + (rows.isEmpty() ? 0 : height(0, 0, lines(0)));
    }

    private static int most(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }
}
