// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plenaria.plan.Area;

/** Rows that follow each other and come from one area; the same as long as the area is the same object. */
final class RowBlock {

    private final Area area;
    private final List<Row> rows;
    private final double[] tops;
    private final Map<RowKey, Integer> places;

    RowBlock(Area area, List<Row> rows) {
        this.area = area;
        this.rows = List.copyOf(rows);
        tops = new double[rows.size() + 1];
        places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + rows.get(i).height();
            places.put(rows.get(i).key(), i);
        }
    }

    Area area() {
        return area;
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
