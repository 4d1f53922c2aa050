// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * How the rows and columns of a timeline are laid out.
 *
 * @param titleLines the most lines a title is broken into, 1 to {@link #MOST_LINES}
 */
public record TableLayout(Arrangement arrangement, ColumnSet columns, int titleLines) {

    /** As many lines as any title takes in a column that can be read. */
    public static final int MOST_LINES = 9;

    /** As printed, with rows as high as their titles need. */
    public static TableLayout usual(TimelineContent content) {
        return new TableLayout(Arrangement.printed(content), ColumnSet.COMPACT, MOST_LINES);
    }

    public TableLayout {
        titleLines = Math.clamp(titleLines, 1, MOST_LINES);
    }

    public TableLayout with(Arrangement other) {
        return new TableLayout(other, columns, titleLines);
    }

    public TableLayout with(ColumnSet other) {
        return new TableLayout(arrangement, other, titleLines);
    }

    public TableLayout withTitleLines(int most) {
        return new TableLayout(arrangement, columns, most);
    }
}
