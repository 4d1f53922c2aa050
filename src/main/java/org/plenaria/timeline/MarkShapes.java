// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Status;

/** Draws the marks of bars, on the bars and in the legend. */
final class MarkShapes {

    /** The width of a mark, in pixels. */
    static final double WIDTH = 10;

    private final Sheet sheet;
    private final Ink ink;

    MarkShapes(Sheet sheet, Ink ink) {
        this.sheet = sheet;
        this.ink = ink;
    }

    /**
     * Adds a mark.
     *
     * @param x its left edge
     */
    void add(Mark mark, double x, double middle) {
        switch (mark) {
            case Mark.Letter(String letter) ->
                sheet.centred(letter, x - 2, x + WIDTH + 2, middle, TextStyle.BADGE, ink);
            case Mark.Sign(Optional<Status> status) -> {
                if (status.isPresent()) {
                    addSign(status.get(), x, middle);
                } else {
                    sheet.add(new Shape.Line(x + 1, middle, x + WIDTH - 1, middle, 1.6, false, ink));
                }
            }
        }
    }

    private void addSign(Status status, double x, double middle) {
        switch (status) {
            case PLANNED -> sheet.outline(new Bounds(x + 1, middle - 4, 8, 8), 4, 1.6, false, ink);
            case UNDER_WAY -> sheet.add(new Shape.Chevron(x + 5, middle, Shape.Direction.RIGHT, ink));
            case DONE -> {
                line(x, middle, x + 3, middle + 3.5);
                line(x + 3, middle + 3.5, x + 9, middle - 4);
            }
            case POSTPONED -> {
                sheet.box(new Bounds(x + 2, middle - 4, 2, 8), 0, ink);
                sheet.box(new Bounds(x + 6, middle - 4, 2, 8), 0, ink);
            }
            case CANCELLED -> {
                line(x + 1.5, middle - 3.5, x + 8.5, middle + 3.5);
                line(x + 1.5, middle + 3.5, x + 8.5, middle - 3.5);
            }
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        sheet.add(new Shape.Line(x1, y1, x2, y2, 1.6, false, ink));
    }
}
