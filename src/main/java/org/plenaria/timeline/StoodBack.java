// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * How a row is painted that one is not looking for: its bars faded, its words in a colour that stands back and can be
 * read all the same; on paper as on the screen.
 */
final class StoodBack {

    /** How much of a bar is left. */
    static final double SHARE = 0.35;

    private StoodBack() {}

    static Shape of(Shape shape) {
        var ink = ink(shape.ink());
        return switch (shape) {
            case Shape.Box one -> new Shape.Box(one.bounds(), one.radius(), ink);
            case Shape.Outline one -> new Shape.Outline(one.bounds(), one.radius(), one.width(), one.dashed(), ink);
            case Shape.Line one -> new Shape.Line(
                    one.x1(), one.y1(), one.x2(), one.y2(), one.width(), one.dashed(), ink);
            case Shape.Hatch one -> new Shape.Hatch(one.bounds(), one.radius(), ink);
            case Shape.Diamond one -> new Shape.Diamond(one.x(), one.y(), one.radius(), ink);
            case Shape.Chevron one -> new Shape.Chevron(one.x(), one.y(), one.direction(), ink);
            case Shape.Text one -> new Shape.Text(one.text(), one.x(), one.y(), one.style(), ink);
        };
    }

    private static Ink ink(Ink ink) {
        return switch (ink.role()) {
            case TEXT, HEADING_TEXT, MUTED_TEXT, WARNING_TEXT -> Ink.of(Role.BACK_TEXT);
            case BAR_TEXT -> new Ink(Role.BACK_TEXT, ink.area());
            case BACKGROUND -> ink; // what keeps words clear of what lies below
            default -> ink.thinned(ink.share() * SHARE);
        };
    }
}
