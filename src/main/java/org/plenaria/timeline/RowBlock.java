// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.plan.Area;

/** Rows that follow each other under one heading, most often that of an area. */
final class RowBlock {

    private final Optional<Area> area;
    private final List<Row> rows;
    private final double[] tops;
    private final Map<RowKey, Integer> places;

    /** Rows of an area that are to be taken over as long as it stays the same. */
    RowBlock(Area area, List<Row> rows) {
        this(Optional.of(area), rows);
    }

    /** Rows of activities of any area. */
    RowBlock(List<Row> rows) {
        this(Optional.empty(), rows);
    }

    private RowBlock(Optional<Area> area, List<Row> rows) {
        this.area = area;
        this.rows = List.copyOf(rows);
        tops = new double[rows.size() + 1];
        places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + rows.get(i).height();
            places.put(rows.get(i).key(), i);
        }
    }

    Optional<Area> area() {
        return area;
    }

    /** The same without the places for new activities. */
    RowBlock forPaper() {
        return only(rows.stream().filter(row -> !(row instanceof Row.AddRow)).toList());
    }

    /** The same with some of its rows. */
    RowBlock only(List<Row> some) {
        return new RowBlock(area, some);
    }

    List<Row> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    /** The upper edge of a row, from that of the first. */
    double top(int index) {
        return tops[index];
    }

    double height() {
        return tops[rows.size()];
    }

    /** The row at a height from 0 to below the block's own. */
    int at(double y) {
        int found = Arrays.binarySearch(tops, y);
        return Math.min(found >= 0 ? found : -found - 2, rows.size() - 1);
    }

    OptionalInt indexOf(RowKey key) {
        var place = places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
