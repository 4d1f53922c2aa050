// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/**
 * The rows of a timeline from top to bottom. Their upper edges are summed up once, so that finding the rows of a
 * viewport takes the same time whatever the plan's size.
 */
public final class TimelineRows {

    private final List<Row> rows;
    private final double[] tops;
    private final Map<RowKey, Integer> places;

    private TimelineRows(List<Row> rows) {
        this.rows = List.copyOf(rows);
        tops = new double[rows.size() + 1];
        places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + rows.get(i).height();
            places.put(rows.get(i).key(), i);
        }
    }

    /**
     * The rows of a plan.
     *
     * @param folds the keys of the headings that are folded
     */
    public static TimelineRows of(Plan plan, TimelineContent content, Set<RowKey> folds) {
        var rows = new ArrayList<Row>();
        switch (content) {
            case TimelineContent.OneArea(Id id) ->
                plan.area(id).ifPresent(area -> rows.addAll(AreaRows.page(area, plan.calendar(), folds)));
            case TimelineContent.AllAreas() ->
                plan.areas().forEach(area -> rows.addAll(AreaRows.overview(area, plan.calendar(), folds)));
        }
        return new TimelineRows(rows);
    }

    public int size() {
        return rows.size();
    }

    public Row get(int index) {
        return rows.get(index);
    }

    public List<Row> all() {
        return rows;
    }

    /** The upper edge of a row, in pixels from the top of the first. */
    public double top(int index) {
        return tops[index];
    }

    /** The height of all rows together. */
    public double height() {
        return tops[rows.size()];
    }

    /** The row at a height; empty above the first and below the last. */
    public OptionalInt at(double y) {
        if (y < 0 || y >= height()) {
            return OptionalInt.empty();
        }
        int found = Arrays.binarySearch(tops, y);
        return OptionalInt.of(found >= 0 ? found : -found - 2);
    }

    /** The row with a key, if it is shown. */
    public OptionalInt indexOf(RowKey key) {
        var place = places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The row of an activity, if it is shown. */
    public OptionalInt indexOf(Id activity) {
        return indexOf(new RowKey.OfActivity(activity));
    }
}
