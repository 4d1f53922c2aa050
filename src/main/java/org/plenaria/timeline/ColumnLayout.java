// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the columns stand in the room there is for them. The titles take what the others leave; where they would have
 * less than they need, the others get narrower, and where that is not enough the last ones go.
 *
 * @param cells from left to right; the title's is always among them
 */
public record ColumnLayout(List<Cell> cells) {

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
    }

    /**
     * Lays columns out.
     *
     * @param total the width of all together, in pixels
     */
    public static ColumnLayout of(ColumnSet wished, double total) {
        var columns = new ArrayList<>(wished.columns());
        while (columns.size() > 1 && least(columns) > total) {
            columns.remove(columns.getLast() == Column.TITLE ? columns.getFirst() : columns.getLast());
        }
        double others = columns.stream().filter(one -> one != Column.TITLE).mapToDouble(wished::width).sum();
        double least = least(columns) - Column.TITLE.leastWidth();
        double room = total - Column.TITLE.leastWidth();
        // How much of what the others wish beyond their least they get.
        double share = others <= room || others <= least ? 1 : Math.max(0, (room - least) / (others - least));
        var cells = new ArrayList<Cell>();
        double taken = columns.stream()
                .filter(one -> one != Column.TITLE)
                .mapToDouble(one -> width(one, wished, share))
                .sum();
        double x = 0;
        for (var column : columns) {
            double width = column == Column.TITLE ? Math.max(0, total - taken) : width(column, wished, share);
            cells.add(new Cell(column, x, width));
            x += width;
        }
        return new ColumnLayout(cells);
    }

    private static double least(List<Column> columns) {
        return columns.stream().mapToDouble(Column::leastWidth).sum();
    }

    private static double width(Column column, ColumnSet wished, double share) {
        double least = column.leastWidth();
        return Math.floor(least + (wished.width(column) - least) * share);
    }

    /** The width of all. */
    public double width() {
        return cells.getLast().right();
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
