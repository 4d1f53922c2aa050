// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.TimelineFrame;

/**
 * The stretches of rows of a timeline that a printed page has room for, so that no page cuts a row in two.
 *
 * @param top of the first row, in the picture's own coordinates
 * @param bottom of the last row
 */
record PrintSheets(double top, double bottom) {

    /** How high a landscape page is in parts of its width, below a heading. */
    private static final double PROPORTION = 0.58;

    static List<PrintSheets> of(TimelineFrame frame) {
        var rows = frame.model().rows().all();
        double header = frame.headerHeight();
        double legend = frame.viewport().height() - header - frame.rowsHeight();
        double room = frame.viewport().width() * PROPORTION - header - legend;
        var sheets = new ArrayList<PrintSheets>();
        double top = 0;
        double bottom = 0;
        double headings = 0; // so high are the headings that the next row stands under
        for (var row : rows) {
            double height = row.height();
            if (bottom + height - top > room && bottom - headings > top) {
                sheets.add(new PrintSheets(header + top, header + bottom - headings));
                top = bottom - headings;
            }
            bottom += height;
            headings = row instanceof Row.Heading ? headings + height : 0;
        }
        sheets.add(new PrintSheets(header + top, header + bottom));
        return sheets;
    }
}
