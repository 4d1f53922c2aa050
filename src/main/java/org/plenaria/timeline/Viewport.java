// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * The part of a timeline that is looked at, in pixels.
 *
 * @param columns the sticky columns beside the time
 * @param scrollX how much of the time lies to the left of the visible part
 * @param scrollY how much of the rows lies above the visible part
 */
public record Viewport(double width, double height, ColumnLayout columns, double scrollX, double scrollY) {

    /** With numbers and titles only, so wide together. */
    public Viewport(double width, double height, double columnWidth, double scrollX, double scrollY) {
        this(width, height, ColumnLayout.of(ColumnSet.COMPACT, columnWidth), scrollX, scrollY);
    }

    /** The width of all columns. */
    public double columnWidth() {
        return columns.width();
    }

    /** The width that is left for the time. */
    public double timeWidth() {
        return Math.max(0, width - columnWidth());
    }
}
