// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;

/** The filled cells of a sheet, by row and column counted from 1, and which of them are merged. */
public final class SheetCells {

    /** The most filled cells of a sheet; 10,000 activities of 20 fields are 200,000. */
    public static final int MOST_CELLS = 400_000;

    private static final int MOST_COLUMNS = 250;

    /** A merged block, both ends included. */
    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final TreeSet<Integer> columns = new TreeSet<>();
    private final List<Merge> merges = new ArrayList<>();
    private int count;
    private int carriesLeft = 4 * MOST_CELLS; // hostile sheets merge everything with everything

    /** Adds a cell; false when there are too many. */
    public boolean add(int row, int column, Cell cell) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
        columns.add(column);
        count++;
        return count <= MOST_CELLS && columns.size() <= MOST_COLUMNS;
    }

    /** Merges the block a range such as B2:C5 names; anything else changes nothing. */
    public void merge(String range) {
        var ends = range.split(":");
        if (ends.length == 2) {
            var first = place(ends[0]);
            var last = place(ends[1]);
            if (first.isPresent() && last.isPresent()) {
                merge(first.get()[0], first.get()[1], last.get()[0], last.get()[1]);
            }
        }
    }

    /** Merges a block of cells, both corners included. */
    public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (merges.size() < MOST_CELLS) {
            merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    /** The row and column of a cell's name such as B7; empty when it is none. */
    public static Optional<int[]> place(String reference) {
        var plain = reference.replace("$", "").toUpperCase(Locale.ROOT);
        int column = 0;
        int at = 0;
        for (; at < plain.length() && at < 3 && plain.charAt(at) >= 'A' && plain.charAt(at) <= 'Z'; at++) {
            column = column * 26 + plain.charAt(at) - 'A' + 1;
        }
        var digits = plain.substring(at);
        return column == 0 || !digits.matches("\\d{1,7}")
                ? Optional.empty()
                : Optional.of(new int[] {Integer.parseInt(digits), column});
    }

    /** Whether no cell holds anything. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The sheet without its empty rows and columns; merged cells see the words of their block. */
    public Grid grid(String name) {
        merges.forEach(this::carry);
        var used = new ArrayList<>(columns);
        var grid = new ArrayList<List<Optional<Cell>>>();
        for (var row : rows.values()) {
            grid.add(used.stream().map(column -> Optional.ofNullable(row.get(column))).toList());
        }
        return new Grid(Optional.of(name), grid);
    }

    private void carry(Merge merge) {
        var top = rows.getOrDefault(merge.firstRow(), new TreeMap<>()).get(merge.firstColumn());
        if (top != null && merge.firstRow() <= merge.lastRow() && merge.firstColumn() <= merge.lastColumn()) {
            var carried = top.carriedOver();
            for (var row : rows.subMap(merge.firstRow(), true, merge.lastRow(), true).values()) {
                for (var column : columns.subSet(merge.firstColumn(), true, merge.lastColumn(), true)) {
                    if (carriesLeft-- <= 0) {
                        return;
                    }
                    row.putIfAbsent(column, carried);
                }
            }
        }
    }
}
