// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;

/**
 * The mark at the upper right corner of a bar whose activity clashes with another: two overlapping strokes in a disc,
 * full where the clash is sure and hollow where it is possible, so that it needs no colour.
 */
final class ClashMark {

    /** How far it reaches past the end of its bar. */
    static final double BESIDE = 6;

    private static final double RADIUS = 7;

    private ClashMark() {}

    static void add(TimelineFrame frame, Sheet sheet, Row.ActivityRow row, Bounds bounds) {
        place(frame, row, bounds.middleY()).ifPresent(disc -> {
            boolean sure = frame.model().clashes().mark(row.activity().id()).orElseThrow();
            disc(sheet, disc.x() + RADIUS, disc.y() + RADIUS, sure);
        });
    }

    static void disc(Sheet sheet, double x, double y, boolean sure) {
        var disc = new Bounds(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        sheet.box(disc.grown(1.5), RADIUS + 1.5, Ink.of(Role.BACKGROUND));
        if (sure) {
            sheet.box(disc, RADIUS, Ink.of(Role.CLASH));
        } else {
            sheet.outline(disc, RADIUS, 1.5, false, Ink.of(Role.CLASH));
        }
        var ink = Ink.of(sure ? Role.BACKGROUND : Role.CLASH);
        sheet.add(new Shape.Line(x - 4, y - 2, x + 1, y - 2, 2, false, ink));
        sheet.add(new Shape.Line(x - 1, y + 2, x + 4, y + 2, 2, false, ink));
    }

    /** Whether a point of the viewport lies on the mark of a row. */
    static boolean isAt(TimelineFrame frame, Row.ActivityRow row, double x, double y, double middleY) {
        return place(frame, row, middleY).filter(disc -> disc.grown(1).contains(x, y)).isPresent();
    }

    /** Where the mark of a row is; empty where it has none, or its end is out of sight. */
    static Optional<Bounds> place(TimelineFrame frame, Row.ActivityRow row, double middleY) {
        if (frame.model().clashes().of(row.activity().id()).isEmpty()) {
            return Optional.empty();
        }
        var bar = Bar.of(row.activity().timeframe(), frame.scale());
        var time = frame.timeBounds();
        if (bar.stretches().isEmpty()
                || frame.screenX(bar.to()) < time.x()
                || frame.screenX(bar.from()) > time.right()) {
            return Optional.empty();
        }
        double end = Math.min(frame.screenX(bar.to()), time.right() - RADIUS - 2);
        double top = middleY - (row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR) / 2;
        return Optional.of(new Bounds(
                Math.round(end) - RADIUS, Math.round(top) - RADIUS + 2, 2 * RADIUS, 2 * RADIUS));
    }
}
