// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the columns stand in the room there is for them. In less than they are wished to have all of them get narrower,
 * as far as they can be read, and the titles, which also take what is left over, keep the most. Where that is not
 * enough only some of the columns after the titles stand there, and a strip at the end leads to the others.
 *
 * @param cells from left to right; the title's is always among them
 * @param before the columns that would come after the titles, before those that do
 * @param after the columns that would come at the end
 */
public record ColumnLayout(List<Cell> cells, List<Column> before, List<Column> after) {

    /** The width of the strip that leads to the columns there is no room for, in pixels. */
    static final double MORE = 24;

    /** One column: its left edge and its width in pixels. */
    public record Cell(Column column, double x, double width) {
        public double right() {
            return x + width;
        }

        /** Where its text begins. */
        public double textX() {
            return x + (x == 0 ? Sizes.PADDING : Sizes.CELL_PADDING);
        }

        /** The room for its text. */
        public double textRoom() {
            double end = column == Column.NUMBER ? 0 : Sizes.CELL_PADDING;
            return Math.max(0, right() - end - textX());
        }
    }

    public ColumnLayout {
        cells = List.copyOf(cells);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** No columns, for a view that has no size yet. */
    public static ColumnLayout none() {
        return new ColumnLayout(List.of(), List.of(), List.of());
    }

    /**
     * Lays columns out.
     *
     * @param total the width of all together, in pixels
     */
    public static ColumnLayout of(ColumnSet wished, double total) {
        return of(wished, total, 0);
    }

    /**
     * Lays columns out.
     *
     * @param total the width of all together, in pixels
     * @param from how many of the columns after the titles are passed over, where there is no room for all
     */
    public static ColumnLayout of(ColumnSet wished, double total, int from) {
        var first = new ArrayList<>(wished.columns().stream().filter(ColumnLayout::isKept).toList());
        var others = wished.columns().stream().filter(one -> !isKept(one)).toList();
        while (first.size() > 1 && least(first) > total) {
            first.removeFirst();
        }
        if (others.isEmpty() || readable(wished.columns(), wished) <= total) {
            return new ColumnLayout(cells(joined(first, others), wished, total), List.of(), List.of());
        }
        double room = total - MORE - readable(first, wished);
        int start = Math.clamp(from, 0, others.size() - 1);
        int end = start;
        while (end < others.size() && readable(others.subList(start, end + 1), wished) <= room) {
            end++;
        }
        while (start > 0 && readable(others.subList(start - 1, end), wished) <= room) {
            start--;
        }
        var shown = joined(first, others.subList(start, end));
        return new ColumnLayout(
                cells(shown, wished, total - MORE), others.subList(0, start), others.subList(end, others.size()));
    }

    /** Lays all columns out, however narrow they get: for paper, where nothing leads to the others. */
    public static ColumnLayout whole(ColumnSet wished, double total) {
        return new ColumnLayout(cells(wished.columns(), wished, total), List.of(), List.of());
    }

    /** The width in which all columns can be read, in pixels. */
    public static double readable(ColumnSet wished) {
        return readable(wished.columns(), wished);
    }

    private static boolean isKept(Column column) {
        return column == Column.NUMBER || column == Column.TITLE;
    }

    private static List<Column> joined(List<Column> first, List<Column> others) {
        return Stream.concat(first.stream(), others.stream()).toList();
    }

    private static List<Cell> cells(List<Column> columns, ColumnSet wished, double total) {
        var squeeze = Squeeze.of(columns, wished, total);
        double others = columns.stream()
                .filter(one -> one != Column.TITLE)
                .mapToDouble(one -> squeeze.width(one, wished))
                .sum();
        var cells = new ArrayList<Cell>();
        double x = 0;
        for (var column : columns) {
            double width = column == Column.TITLE ? Math.max(0, total - others) : squeeze.width(column, wished);
            cells.add(new Cell(column, x, width));
            x += width;
        }
        return cells;
    }

    /**
     * How columns give way.
     *
     * @param more how much they get of what they wish beyond the width in which they can be read, 0 to 1
     * @param less how much they get of that width itself, 0 to 1
     */
    private record Squeeze(double more, double less) {

        static Squeeze of(List<Column> columns, ColumnSet wished, double total) {
            if (columns.stream().allMatch(ColumnLayout::isKept)) { // beside numbers alone the titles can do with less
                double room = total - Column.TITLE.leastWidth();
                return new Squeeze(1, Math.clamp(room / wished.width(Column.NUMBER), 0, 1));
            }
            double readable = readable(columns, wished);
            double most = columns.stream().mapToDouble(wished::width).sum();
            double more = most > readable ? Math.clamp((total - readable) / (most - readable), 0, 1) : 1;
            return new Squeeze(more, Math.min(1, total / readable));
        }

        double width(Column column, ColumnSet wished) {
            double readable = readable(column, wished);
            return Math.floor((readable + (wished.width(column) - readable) * more) * less);
        }
    }

    private static double least(List<Column> columns) {
        return columns.stream().mapToDouble(Column::leastWidth).sum();
    }

    private static double readable(List<Column> columns, ColumnSet wished) {
        return columns.stream().mapToDouble(one -> readable(one, wished)).sum();
    }

    private static double readable(Column column, ColumnSet wished) {
        return Math.min(wished.width(column), column.readableWidth());
    }

    /** Whether there is no room for some of them. */
    public boolean isPartial() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** How many columns after the titles are passed over when one goes on to the next, from the last to the first. */
    public int next() {
        int shown = (int) cells.stream().filter(cell -> !isKept(cell.column)).count();
        return after.isEmpty() ? 0 : before.size() + Math.max(1, shown);
    }

    /** Whether a point is on the strip that leads to the columns there is no room for. */
    boolean isOnMore(double x) {
        return isPartial() && x >= cells.getLast().right() && x < width();
    }

    /** The width of all. */
    public double width() {
        return cells.isEmpty() ? 0 : cells.getLast().right() + (isPartial() ? MORE : 0);
    }

    public Set<Column> shown() {
        return cells.stream().map(Cell::column).collect(Collectors.toUnmodifiableSet());
    }

    public Cell title() {
        return cell(Column.TITLE).orElseThrow();
    }

    public Optional<Cell> cell(Column column) {
        return cells.stream().filter(one -> one.column == column).findFirst();
    }

    /** The column at a point; empty right of them all. */
    public Optional<Column> at(double x) {
        return cells.stream().filter(one -> x >= one.x && x < one.right()).map(Cell::column).findFirst();
    }

    /** The column whose right edge is near a point. */
    public Optional<Column> edgeNear(double x, double reach) {
        return cells.stream()
                .filter(one -> Math.abs(x - one.right()) <= reach)
                .map(Cell::column)
                .findFirst();
    }
}
