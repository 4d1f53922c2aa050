// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * How fast a view scrolls while something is dragged to its edge: the nearer to the edge and the further beyond it,
 * the faster. Where a drag begins near an edge, nothing scrolls until the pointer has gone nearer to it.
 */
public final class EdgeScroll {

    /** How far inside the view its edge begins to pull, in pixels. */
    static final double ZONE = 28;

    private static final double FASTEST = 16; // pixels a pulse
    private static final double EASE = 3; // pixels of the pointer for one of speed

    private EdgeScroll() {}

    /**
     * Pixels to scroll by at the next pulse; negative towards the start, 0 away from the edges.
     *
     * @param at where the pointer is now
     * @param began where the drag began
     * @param from the view's first pixel
     * @param to the pixel after its last
     */
    public static double speed(double at, double began, double from, double to) {
        double start = Math.min(from + ZONE, began);
        double end = Math.max(to - ZONE, began);
        double beyond = at < start ? at - start : at > end ? at - end : 0;
        return Math.clamp(beyond / EASE, -FASTEST, FASTEST);
    }
}
