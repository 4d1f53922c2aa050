// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * The part of a timeline that is looked at, in pixels.
 *
 * @param columnWidth the width of the sticky column of numbers and titles
 * @param scrollX how much of the time lies to the left of the visible part
 * @param scrollY how much of the rows lies above the visible part
 */
public record Viewport(double width, double height, double columnWidth, double scrollX, double scrollY) {

    /** The width that is left for the time. */
    public double timeWidth() {
        return Math.max(0, width - columnWidth);
    }
}
