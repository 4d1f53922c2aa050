// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

/**
 * A small picture with soft edges that a timeline is painted with again and again; all measures in pixels. Without a
 * graphics card drawing a curve costs twenty times as much as copying its picture.
 */
sealed interface Sprite {

    int width();

    int height();

    /** The colour of a pixel as (A)RGB, its alpha not multiplied in. */
    int argb(int x, int y);

    /** A filled rectangle with round corners. */
    record Box(int width, int height, double radius, int colour) implements Sprite {
        @Override
        public int argb(int x, int y) {
            return shade(colour, round(x, y, 0, width, height, radius));
        }
    }

    /** The edge of a rectangle with round corners. */
    record Outline(int width, int height, double radius, int line, Dash dash, int colour) implements Sprite {
        @Override
        public int argb(int x, int y) {
            double outer = round(x, y, 0, width, height, radius);
            double inner = round(x, y, line, width, height, radius - line);
            boolean straight = y > radius && y < height - radius;
            return straight && !dash.isOn(y) ? 0 : shade(colour, outer - inner);
        }
    }

    /**
     * Slanted strokes in a rectangle with round corners.
     *
     * @param step from one stroke to the next
     * @param phase how far the strokes are shifted to the left
     */
    record Hatch(int width, int height, double radius, int step, double line, int phase, int colour)
            implements Sprite {
        @Override
        public int argb(int x, int y) {
            double along = Math.floorMod(x + phase + y - height, step) + 0.5;
            double away = Math.min(along, step - along) / Math.sqrt(2);
            double stroke = Math.clamp(line / 2 + 0.5 - away, 0, 1);
            return shade(colour, stroke * round(x, y, 1, width, height, radius - 1));
        }
    }

    /** Dashes of a line, to the right or down. */
    record Dashes(int width, int height, boolean down, Dash dash, int colour) implements Sprite {
        @Override
        public int argb(int x, int y) {
            return dash.isOn(down ? y : x) ? colour : 0;
        }
    }

    /** A square on its corner with a rim in another colour. */
    record Diamond(int width, double radius, double rim, int colour, int rimColour) implements Sprite {
        @Override
        public int height() {
            return width;
        }

        @Override
        public int argb(int x, int y) {
            double middle = width / 2.0;
            double away = (Math.abs(x + 0.5 - middle) + Math.abs(y + 0.5 - middle)) / Math.sqrt(2);
            double inner = Math.clamp(radius / Math.sqrt(2) + 0.5 - away, 0, 1);
            double outer = Math.clamp((radius + rim) / Math.sqrt(2) + 0.5 - away, 0, 1);
            return shade(blend(rimColour, colour, inner), outer);
        }
    }

    /**
     * How a line is cut into dashes.
     *
     * @param gap none for a line that is not cut
     */
    record Dash(int on, int gap) {
        static final Dash SOLID = new Dash(1, 0);

        boolean isOn(int at) {
            return gap == 0 || at % (on + gap) < on;
        }

        int period() {
            return on + gap;
        }
    }

    /** How much of a pixel lies in a rectangle with round corners that keeps an inset from the picture's edges. */
    private static double round(int x, int y, double inset, int width, int height, double radius) {
        double r = Math.max(0, radius);
        double dx = Math.abs(x + 0.5 - width / 2.0) - (width / 2.0 - inset - r);
        double dy = Math.abs(y + 0.5 - height / 2.0) - (height / 2.0 - inset - r);
        double outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
        return Math.clamp(0.5 - outside, 0, 1);
    }

    private static int shade(int argb, double share) {
        return (int) Math.round((argb >>> 24) * share) << 24 | argb & 0xffffff;
    }

    private static int blend(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int one = from >>> shift & 0xff;
            int other = to >>> shift & 0xff;
            mixed |= (int) Math.round(one + (other - one) * share) << shift;
        }
        return mixed;
    }
}
