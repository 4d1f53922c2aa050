// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns one wishes to see, and how wide.
 *
 * @param shown always with {@link Column#TITLE}
 * @param widths in pixels, of those that were given one, shown or not; the others have their usual width
 */
public record ColumnSet(Set<Column> shown, Map<Column, Double> widths) {

    /** Number and title, with product and venue in a line beneath. */
    public static final ColumnSet COMPACT = new ColumnSet(Set.of(Column.NUMBER, Column.TITLE), Map.of());

    public ColumnSet {
        var all = EnumSet.of(Column.TITLE);
        all.addAll(shown);
        shown = Set.copyOf(all);
        var clamped = new EnumMap<Column, Double>(Column.class);
        widths.forEach((column, width) ->
                clamped.put(column, Math.clamp(width, column.leastWidth(), Column.WIDEST)));
        widths = Map.copyOf(clamped);
    }

    /** Those shown, from left to right. */
    public List<Column> columns() {
        return List.copyOf(EnumSet.copyOf(shown));
    }

    public boolean isShown(Column column) {
        return shown.contains(column);
    }

    public double width(Column column) {
        return widths.getOrDefault(column, column.usualWidth());
    }

    /** The width of all that are shown. */
    public double width() {
        return shown.stream().mapToDouble(this::width).sum();
    }

    public ColumnSet with(Column column, boolean visible) {
        var next = EnumSet.copyOf(shown);
        if (visible) {
            next.add(column);
        } else if (column.canHide()) {
            next.remove(column);
        }
        return new ColumnSet(next, widths);
    }

    /** With a column of another width, as far as columns can be narrow or wide. */
    public ColumnSet resized(Column column, double width) {
        var next = new EnumMap<Column, Double>(Column.class);
        next.putAll(widths);
        next.put(column, width);
        return new ColumnSet(shown, next);
    }
}
