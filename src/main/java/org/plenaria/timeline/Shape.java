// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** A plain shape of a timeline, in pixels of the viewport, painted in the order given. */
public sealed interface Shape {

    Ink ink();

    /**
     * A filled rectangle.
     *
     * @param radius of its corners
     */
    record Box(Bounds bounds, double radius, Ink ink) implements Shape {}

    /** The edge of a rectangle, its stroke inside the bounds. */
    record Outline(Bounds bounds, double radius, double width, boolean dashed, Ink ink) implements Shape {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, double width, boolean dashed, Ink ink) implements Shape {}

    /** Slanted strokes inside a rectangle. */
    record Hatch(Bounds bounds, double radius, Ink ink) implements Shape {}

    /**
     * A square on its corner, with a rim in the colour of the background.
     *
     * @param radius from the centre to a corner
     */
    record Diamond(double x, double y, double radius, Ink ink) implements Shape {}

    /**
     * A small triangle: before a heading, or where a bar lies outside what can be seen.
     *
     * @param x its middle
     * @param y its middle
     */
    record Chevron(double x, double y, Direction direction, Ink ink) implements Shape {}

    /** Where a triangle points. */
    enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /**
     * A text of one line, already shortened to its room.
     *
     * @param x its left end
     * @param y the middle of its letters' height
     */
    record Text(String text, double x, double y, TextStyle style, Ink ink) implements Shape {}
}
