// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the table beside the time, in the order they stand in. */
public enum Column {
    NUMBER(54, 36, 48, Sorting.NUMBER),
    /** Always shown: it carries the headings' names and what is edited in place. */
    TITLE(276, 96, 200, Sorting.TITLE),
    PRODUCT(140, 48, 92, null),
    PARTICIPANTS(140, 48, 92, null),
    VENUE(120, 48, 84, null),
    RESOURCES(150, 48, 92, Sorting.AMOUNT),
    RESPONSIBLE(120, 48, 92, Sorting.RESPONSIBLE),
    STATUS(92, 48, 76, Sorting.STATUS);

    /** The widest that any can be, in pixels. */
    public static final double WIDEST = 900;

    private final double usualWidth;
    private final double leastWidth;
    private final double readableWidth;
    private final Optional<Sorting> sorting;

    Column(double usualWidth, double leastWidth, double readableWidth, @Nullable Sorting sorting) {
        this.usualWidth = usualWidth;
        this.leastWidth = leastWidth;
        this.readableWidth = readableWidth;
        this.sorting = Optional.ofNullable(sorting);
    }

    /** In pixels, until somebody drags its edge. */
    public double usualWidth() {
        return usualWidth;
    }

    /** The narrowest it is made where there is little room, in pixels; by hand it can be made narrower. */
    public double readableWidth() {
        return readableWidth;
    }

    /** The narrowest it can be, in pixels. */
    public double leastWidth() {
        return leastWidth;
    }

    /** The order one asks for by its head. */
    public Optional<Sorting> sorting() {
        return sorting;
    }

    /** Whether it can be hidden. */
    public boolean canHide() {
        return this != TITLE;
    }
}
