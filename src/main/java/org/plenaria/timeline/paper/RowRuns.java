// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.TimelineRows;

/**
 * Cuts rows into pages: between rows only, a heading never alone at the foot of a page, and where a page goes on under
 * a heading of the one before, that heading once more at its top.
 */
final class RowRuns {

    private final List<Row> rows;
    private final double room;
    private final List<Integer> open = new ArrayList<>(); // the headings that the next row stands under

    private RowRuns(List<Row> rows, double room) {
        this.rows = rows;
        this.room = room;
    }

    /**
     * The pages of all rows, at least one.
     *
     * @param room the height for rows on a page; a page takes at least one row of its own however little that is
     */
    static List<RowRun> of(TimelineRows rows, double room) {
        return new RowRuns(rows.all(), room).cut();
    }

    private List<RowRun> cut() {
        var runs = new ArrayList<RowRun>();
        int from = 0;
        do {
            var repeated = from < rows.size() ? above(from) : List.<Integer>of();
            int to = end(from, repeated);
            runs.add(new RowRun(repeated, from, to));
            for (int i = from; i < to; i++) {
                pass(i);
            }
            from = to;
        } while (from < rows.size());
        return runs;
    }

    private List<Integer> above(int row) {
        int level = level(rows.get(row));
        return open.stream().filter(index -> level(rows.get(index)) < level).toList();
    }

    private void pass(int row) {
        if (rows.get(row) instanceof Row.Heading heading) {
            open.removeIf(index -> level(rows.get(index)) >= level(heading));
            open.add(row);
        }
    }

    private int end(int from, List<Integer> repeated) {
        double free = room - repeated.stream().mapToDouble(index -> rows.get(index).height()).sum();
        int to = from;
        while (to < rows.size() && rows.get(to).height() <= free) {
            free -= rows.get(to).height();
            to++;
        }
        int last = to;
        while (to < rows.size() && last > from && keepsNext(rows.get(last - 1))) {
            last--;
        }
        return Math.max(last > from ? last : to, Math.min(from + 1, rows.size()));
    }

    private static boolean keepsNext(Row row) {
        return row instanceof Row.Heading heading && !heading.folded() && heading.count() > 0;
    }

    /** How deep a row lies: headings stand above whatever is deeper. */
    private static int level(Row row) {
        return switch (row) {
            case Row.AreaRow _, Row.TraitRow _ -> 0;
            case Row.SubheadingRow _ -> 1;
            case Row.Heading _ -> 2;
            default -> 3;
        };
    }
}
