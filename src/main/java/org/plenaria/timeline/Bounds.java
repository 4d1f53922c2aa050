// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** A rectangle in pixels of the viewport; y grows downwards. */
public record Bounds(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** The same rectangle, larger by so much at every side; smaller when negative. */
    public Bounds grown(double by) {
        return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
