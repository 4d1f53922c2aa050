// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Recurrence;

/** Ticks along the lower edge of a bar for what recurs, as far apart as it recurs. */
final class RecurrenceTicks {

    private static final double TICK = 3;
    private static final double HEIGHT = 4;
    private static final double LOW_HEIGHT = 3;
    private static final double CLOSEST = 6;
    private static final double MARGIN = 5;

    private RecurrenceTicks() {}

    static void add(TimelineFrame frame, Sheet sheet, Row.ActivityRow row, Bar bar, double bottom) {
        row.activity().recurrence().ifPresent(recurrence -> {
            // Ticks that would touch are spread: then they say "often", and the tooltip says how often.
            double height = row.compact() ? LOW_HEIGHT : HEIGHT;
            double step = Math.max(CLOSEST, days(recurrence) * frame.scale().pixelsPerDay());
            var ink = Ink.of(Role.BAR_TEXT, frame.model().colours().of(row));
            var time = frame.timeBounds();
            for (var stretch : bar.stretches()) {
                double from = stretch.from() + MARGIN;
                double left = frame.viewport().scrollX();
                double first = from < left ? from + Math.floor((left - from) / step) * step : from;
                double end = Math.min(stretch.to() - MARGIN, left + time.width());
                for (double x = first; x + TICK <= end; x += step) {
                    double at = Math.round(frame.screenX(x));
                    sheet.box(new Bounds(at, bottom - height, TICK, height), 1, ink);
                }
            }
        });
    }

    /** Three of them on a bar of the legend. */
    static void sample(Sheet sheet, Bounds piece, Ink ink) {
        for (int i = 1; i <= 3; i++) {
            double x = Math.round(piece.x() + piece.width() * i / 4 - TICK / 2);
            sheet.box(new Bounds(x, piece.bottom() - HEIGHT, TICK, HEIGHT), 1, ink);
        }
    }

    /** The days from one time to the next, on average. */
    private static double days(Recurrence recurrence) {
        double unit = switch (recurrence.unit()) {
            case WEEK -> 7;
            case MONTH -> 365.2425 / 12;
            case YEAR -> 365.2425;
        };
        return unit * recurrence.every() / recurrence.times();
    }
}
