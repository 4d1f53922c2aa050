// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A table with borders, found on a page.
 *
 * @param xs the borders of its columns, from left to right
 * @param ys the borders of its rows, from top to bottom
 * @param rulings the lines it is drawn with
 */
record RuledTable(List<Float> xs, List<Float> ys, List<Rulings.Ruling> rulings) {

    /** A cell; one that is merged with others spans several rows or columns. All counted from 0. */
    record Box(int row, int column, int rows, int columns) {}

    private static final float TOUCH = 4;
    private static final float SAME = 3;
    private static final int MOST_RULINGS = 6_000;
    private static final int MOST_BORDERS = 400;

    RuledTable {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        rulings = List.copyOf(rulings);
    }

    /**
     * The tables of a page, from top to bottom: lines that touch each other and make at least two by two cells, or
     * three in a row.
     */
    static List<RuledTable> of(List<Rulings.Ruling> rulings) {
        if (rulings.size() > MOST_RULINGS) {
            return List.of();
        }
        var groups = new Groups(rulings.size());
        for (int i = 0; i < rulings.size(); i++) {
            for (int j = i + 1; j < rulings.size(); j++) {
                if (touch(rulings.get(i), rulings.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        Map<Integer, List<Rulings.Ruling>> parts = new HashMap<>();
        for (int i = 0; i < rulings.size(); i++) {
            parts.computeIfAbsent(groups.of(i), _ -> new ArrayList<>()).add(rulings.get(i));
        }
        return parts.values().stream()
                .map(RuledTable::table)
                .filter(table -> table.xs().size() + table.ys().size() >= 6 && table.xs().size() >= 3
                        && table.ys().size() >= 2)
                .filter(table -> table.xs().size() <= MOST_BORDERS && table.ys().size() <= MOST_BORDERS)
                .sorted(Comparator.comparing(table -> table.ys().getFirst()))
                .toList();
    }

    private static boolean touch(Rulings.Ruling one, Rulings.Ruling other) {
        if (one.across() == other.across()) {
            return Math.abs(one.at() - other.at()) < SAME
                    && one.from() <= other.to() + TOUCH && other.from() <= one.to() + TOUCH;
        }
        return one.at() >= other.from() - TOUCH && one.at() <= other.to() + TOUCH
                && other.at() >= one.from() - TOUCH && other.at() <= one.to() + TOUCH;
    }

    private static RuledTable table(List<Rulings.Ruling> rulings) {
        return new RuledTable(borders(rulings, false), borders(rulings, true), rulings);
    }

    private static List<Float> borders(Collection<Rulings.Ruling> rulings, boolean across) {
        var sorted = new TreeSet<Float>();
        rulings.stream().filter(ruling -> ruling.across() == across).forEach(ruling -> sorted.add(ruling.at()));
        var borders = new ArrayList<Float>();
        for (float at : sorted) {
            if (borders.isEmpty() || at - borders.getLast() > SAME) {
                borders.add(at);
            }
        }
        return borders;
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    /** Whether a place lies inside. */
    boolean holds(Glyph glyph) {
        float middle = (glyph.x() + glyph.right()) / 2;
        float height = glyph.y() - glyph.size() / 3;
        return middle > xs.getFirst() - 1 && middle < xs.getLast() + 1
                && height > ys.getFirst() - 1 && height < ys.getLast() + 1;
    }

    /** The row a letter stands in, by the borders alone. */
    int row(Glyph glyph) {
        return index(ys, glyph.y() - glyph.size() / 3);
    }

    int column(Glyph glyph) {
        return index(xs, (glyph.x() + glyph.right()) / 2);
    }

    private static int index(List<Float> borders, float at) {
        int index = 0;
        while (index < borders.size() - 2 && at > borders.get(index + 1)) {
            index++;
        }
        return index;
    }

    /** The cells, each once. */
    List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        var taken = new boolean[rows()][columns()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (!taken[row][column]) {
                    var box = box(row, column, taken);
                    boxes.add(box);
                    for (int r = row; r < row + box.rows(); r++) {
                        for (int c = column; c < column + box.columns(); c++) {
                            taken[r][c] = true;
                        }
                    }
                }
            }
        }
        return boxes;
    }

    private Box box(int row, int column, boolean[][] taken) {
        int across = 1;
        while (column + across < columns() && !taken[row][column + across]
                && !isDrawn(false, xs.get(column + across), middle(ys, row))) {
            across++;
        }
        int down = 1;
        while (row + down < rows() && isOpen(row + down, column, across)) {
            down++;
        }
        return new Box(row, column, down, across);
    }

    private boolean isOpen(int row, int column, int across) {
        for (int c = column; c < column + across; c++) {
            if (isDrawn(true, ys.get(row), middle(xs, c))) {
                return false;
            }
        }
        return true;
    }

    private static float middle(List<Float> borders, int index) {
        return (borders.get(index) + borders.get(index + 1)) / 2;
    }

    private boolean isDrawn(boolean across, float at, float place) {
        return rulings.stream().anyMatch(ruling -> ruling.across() == across && Math.abs(ruling.at() - at) <= SAME
                && ruling.from() <= place && ruling.to() >= place);
    }

    /** Numbers put together in groups. */
    private static final class Groups {

        private final int[] parents;

        Groups(int size) {
            parents = new int[size];
            for (int i = 0; i < size; i++) {
                parents[i] = i;
            }
        }

        int of(int one) {
            int at = one;
            while (parents[at] != at) {
                parents[at] = parents[parents[at]];
                at = parents[at];
            }
            return at;
        }

        void join(int one, int other) {
            parents[of(one)] = of(other);
        }
    }
}
