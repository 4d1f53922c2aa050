// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the table beside the time, in the order they stand in. */
public enum Column {
    NUMBER(54, 36, Sorting.NUMBER),
    /** Always shown: it carries the headings' names and what is edited in place. */
    TITLE(276, 96, Sorting.TITLE),
    PRODUCT(140, 48, null),
    PARTICIPANTS(140, 48, null),
    VENUE(120, 48, null),
    RESOURCES(150, 48, Sorting.AMOUNT),
    RESPONSIBLE(120, 48, Sorting.RESPONSIBLE),
    STATUS(92, 48, Sorting.STATUS);

    /** The widest that any can be, in pixels. */
    public static final double WIDEST = 900;

    private final double usualWidth;
    private final double leastWidth;
    private final Optional<Sorting> sorting;

    Column(double usualWidth, double leastWidth, @Nullable Sorting sorting) {
        this.usualWidth = usualWidth;
        this.leastWidth = leastWidth;
        this.sorting = Optional.ofNullable(sorting);
    }

    /** In pixels, until somebody drags its edge. */
    public double usualWidth() {
        return usualWidth;
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
