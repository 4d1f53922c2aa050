// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.List;

/**
 * The rows that one page shows.
 *
 * @param repeated the headings from earlier pages that these rows stand under, from the outermost in
 * @param from the first row
 * @param to the row after the last
 */
record RowRun(List<Integer> repeated, int from, int to) {

    RowRun {
        repeated = List.copyOf(repeated);
    }

    /** Whether a row is on the page, as a repeated heading or for the first time. */
    boolean shows(int row) {
        return (row >= from && row < to) || repeated.contains(row);
    }
}
