// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.List;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.export.type.Typeface;

/** How high the rows of a sheet have to be for their wrapped texts. */
final class RowHeights {

    private static final int HALF_POINTS = 20;
    private static final double LINE = 12.75; // points, of Arial 10
    private static final double PADDING = 7; // above and below, so that rows do not run together
    private static final double MOST = 409; // Excel's limit is 409.5 points
    private static final int TWIPS_A_CHARACTER = 105; // 7 pixels of 3/4 points
    private static final int MARGINS = 30;
    private static final int INDENT = 140; // of cells that keep off their edge

    private final TextMeasure measure;
    private final List<TableColumn> columns;

    RowHeights(TextMeasure measure, List<TableColumn> columns) {
        this.measure = measure;
        this.columns = columns;
    }

    /** Into how many lines a text is wrapped in a column, counted from 1. */
    int lines(int column, String text, CellStyle style) {
        int width = (int) (columns.get(column - 1).width() * TWIPS_A_CHARACTER) - MARGINS;
        width -= style.indented() ? INDENT : 0;
        return measure.lines(text, Typeface.SANS, style.font().bold, HALF_POINTS, width);
    }

    /** How wide a column must be, in characters, for a word of its heading to stay whole. */
    double charactersOfHeading(String word) {
        int width = measure.width(word, Typeface.SANS, true, HALF_POINTS);
        return (double) (width + MARGINS + INDENT) / TWIPS_A_CHARACTER + 0.5;
    }

    /** The height of a row of so many lines, in points. */
    double of(int lines) {
        return Math.min(MOST, lines * LINE + PADDING);
    }
}
