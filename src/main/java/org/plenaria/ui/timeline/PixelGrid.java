// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

/**
 * The screen's own pixels under a timeline that may be drawn larger than its measures say, on a screen that may have
 * several pixels a unit. Whatever has an edge is laid on whole pixels, so that it is crisp at every size.
 *
 * @param unit how many units of the screen a unit of the timeline takes: 1.5 for text of 150 %
 * @param density how many pixels a unit of the screen has: 2 for an output scale of 200 %
 */
record PixelGrid(double unit, double density) {

    /** One pixel a unit. */
    static final PixelGrid PLAIN = new PixelGrid(1, 1);

    /** The pixel whose edge is nearest to a place of the timeline. */
    int pixel(double place) {
        return (int) Math.round(place * unit * density);
    }

    /** How many pixels a thickness takes; at least one. */
    int thickness(double width) {
        return Math.max(1, pixel(width));
    }

    /** Where a pixel begins, in units of the screen. */
    double at(int pixel) {
        return pixel / density;
    }

    /** A place of the timeline in units of the screen, between pixels or not. */
    double free(double place) {
        return place * unit;
    }
}
