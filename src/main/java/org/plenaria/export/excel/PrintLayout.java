// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.Collection;
import java.util.List;
import org.plenaria.export.tables.Paper;

/**
 * How a sheet is printed so that it can be read: landscape, shrunk to the width of one page where its letters stay
 * large enough, else on several pages side by side.
 *
 * @param code the paper's number in print set-ups (ECMA-376 part 1, 18.3.1.63)
 * @param pagesWide how many pages stand side by side
 * @param scale by which the sheet is shrunk, at most 1
 * @param room the height of a page between its margins, in points
 */
record PrintLayout(int code, int pagesWide, double scale, double room) {

    static final double SIDE = 0.3; // inches of margin
    static final double TOP = 0.7;

    private static final double LEAST_SCALE = 0.65; // letters of 10 points are then 6.5 points high
    private static final double TWIPS_AN_INCH = 1440;
    private static final double POINTS_AN_INCH = 72;
    private static final double PIXELS_AN_INCH = 96;
    private static final int PIXELS_A_CHARACTER = 7; // of Arial 10
    private static final int PIXELS_AROUND = 5;

    /**
     * The layout of a sheet.
     *
     * @param columns those that are printed
     * @param repeated how many of its first columns are repeated on each page
     */
    static PrintLayout of(Paper paper, List<TableColumn> columns, int repeated) {
        return of(paper, columns, repeated, LEAST_SCALE);
    }

    /** The layout of a sheet that is one page wide whatever its width. */
    static PrintLayout onePageWide(Paper paper, List<TableColumn> columns) {
        return of(paper, columns, 0, 0);
    }

    private static PrintLayout of(Paper paper, List<TableColumn> columns, int repeated, double leastScale) {
        double width = width(columns);
        double again = width(columns.subList(0, repeated));
        double room = paper.height() / TWIPS_AN_INCH - 2 * SIDE;
        int pages = 1;
        while (scale(pages, room, width, again) < leastScale && room * leastScale > again) {
            pages++;
        }
        double height = (paper.width() / TWIPS_AN_INCH - 2 * TOP) * POINTS_AN_INCH;
        return new PrintLayout(paper.code(), pages, Math.min(1, scale(pages, room, width, again)), height);
    }

    private static double scale(int pages, double room, double width, double again) {
        return pages * room / (width + (pages - 1) * again);
    }

    /** The width of the columns that are not hidden, in inches. */
    private static double width(Collection<TableColumn> columns) {
        return columns.stream()
                .filter(column -> !column.hidden())
                .mapToDouble(column -> column.width() * PIXELS_A_CHARACTER + PIXELS_AROUND)
                .sum() / PIXELS_AN_INCH;
    }
}
