// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.List;
import org.plenaria.timeline.Row;

/**
 * A page of paper with everything on it.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param title what it shows, in a line
 * @param rows that it shows for the first time: for who cannot see it
 */
public record PaperPage(
        int number, double width, double height, String title, List<Placed> parts, List<Row> rows) {

    public PaperPage {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }
}
