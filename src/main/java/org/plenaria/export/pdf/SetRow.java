// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.document.TableLook;

/** A row of a table, its texts broken into lines. */
record SetRow(PdfTable.Row row, TableLook look, List<Cell> cells) {

    /** The line below a row. */
    static final double LINE = 0.5;

    /** A row that is broken keeps at least so many lines on each page. */
    static final int LEAST_LINES = 3;

    private static final double POINT = 20;
    private static final double ALMOST = 0.01;

    /**
     * A cell.
     *
     * @param x from the left edge of the table
     * @param width with what is free at its sides
     */
    record Cell(PdfTable.Cell cell, double x, double width, List<Line> lines) {

        /** The height of some of its lines. */
        double height(int from, int to) {
            return to <= from ? 0 : lines.get(to - 1).bottom - lines.get(from).top;
        }

        /** As far as its lines, from one on, have room. */
        int fitting(int from, double room) {
            int to = from;
            while (to < lines.size() && height(from, to + 1) <= room + ALMOST) {
                to++;
            }
            return to;
        }
    }

    /**
     * A line of a cell.
     *
     * @param index in its paragraph
     * @param top with the space above its paragraph
     */
    record Line(SetParagraph paragraph, int index, double top, double bottom) {}

    static SetRow of(PdfTable table, PdfTable.Row row, LineSetter setter, PdfFonts fonts) throws IOException {
        var cells = new ArrayList<Cell>(row.cells().size());
        double side = table.look().side() / POINT;
        double x = 0;
        int column = 0;
        for (var cell : row.cells()) {
            double width = 0;
            for (int i = 0; i < cell.columns(); i++) {
                width += table.widths().get(column++);
            }
            var lines = new ArrayList<Line>();
            double y = 0;
            for (var paragraph : cell.paragraphs()) {
                var set = SetParagraph.of(paragraph, setter, fonts, width - 2 * side);
                for (int i = 0; i < set.count(); i++) {
                    double height = paragraph.style().line() + (i == 0 ? paragraph.style().before() : 0);
                    lines.add(new Line(set, i, y, y + height));
                    y += height;
                }
            }
            cells.add(new Cell(cell, x, width, lines));
            x += width;
        }
        return new SetRow(row, table.look(), cells);
    }

    /** Whether something in it has changed. */
    boolean isChanged() {
        return row.cells().stream().anyMatch(cell -> cell.paragraphs().stream().anyMatch(PdfParagraph::changed));
    }

    double side() {
        return look.side() / POINT;
    }

    double top() {
        return look.top() / POINT;
    }

    /** What stands around the lines from top to bottom. */
    double frame() {
        return (look.top() + look.bottom()) / POINT + LINE;
    }

    double height() {
        return height(new int[cells.size()], ends());
    }

    /** The height of some lines of each cell. */
    double height(int[] from, int[] to) {
        double highest = 0;
        for (int i = 0; i < cells.size(); i++) {
            highest = Math.max(highest, cells.get(i).height(from[i], to[i]));
        }
        return frame() + highest;
    }

    /** The height of the first lines of a row that is to be broken. */
    double beginning() {
        var to = ends();
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.min(to[i], LEAST_LINES);
        }
        return height(new int[to.length], to);
    }

    /** How many lines each cell has. */
    int[] ends() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).toArray();
    }

    /** As far as the lines of each cell have room in a height. */
    int[] fitting(int[] from, double room) {
        var to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] = cells.get(i).fitting(from[i], room - frame());
        }
        return to;
    }
}
