// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Status;

/** The words on a bar: inside where they fit, else beside it, and shortened inside where there is no room beside. */
final class BarLabel {

    private static final double INDENT = 9;
    private static final double CHECK = 14;
    private static final double GAP = 7;
    private static final double LEAST_ROOM = 34;
    /** A longer label beside a bar would seem to belong to nothing. */
    private static final double MOST_BESIDE = 240;

    private BarLabel() {}

    /**
     * Adds the label of a bar.
     *
     * @param band the bar's top and height
     */
    static void add(TimelineFrame frame, Sheet sheet, Row.ActivityRow row, Bar bar, Bounds band) {
        var time = frame.timeBounds();
        var widest = bar.stretches().stream()
                .max((one, other) -> Double.compare(one.width(), other.width()))
                .orElseThrow();
        // The part of the bar that can be seen: the label of a long bar stays in sight when one scrolls.
        double left = Math.max(frame.screenX(widest.from()), time.x()) + INDENT;
        double right = Math.min(frame.screenX(widest.to()), time.right()) - 5;
        // Ticks run along the lower edge; the words make room for them.
        double middle = Math.round(band.middleY()) - (row.activity().recurrence().isPresent() ? 2 : 0);
        boolean done = row.activity().status().filter(Status.DONE::equals).isPresent();
        var ink = Ink.of(Role.BAR_TEXT, row.area().colour());
        if (done && right - left >= CHECK - 4) {
            sheet.add(new Shape.Line(left, middle, left + 3, middle + 3.5, 1.6, false, ink));
            sheet.add(new Shape.Line(left + 3, middle + 3.5, left + 9, middle - 4, 1.6, false, ink));
            left += CHECK;
        }
        var label = frame.model().words().barLabel(row.activity());
        if (sheet.fit().width(label, TextStyle.BAR) <= right - left) {
            sheet.text(label, left, middle, right - left, TextStyle.BAR, ink);
        } else if (!addBeside(frame, sheet, row, bar, middle) && right - left >= LEAST_ROOM) {
            sheet.text(label, left, middle, right - left, TextStyle.BAR, ink);
        }
    }

    /** Writes the label after the bar, or before it; whether there was room. */
    private static boolean addBeside(TimelineFrame frame, Sheet sheet, Row.ActivityRow row, Bar bar, double middle) {
        var time = frame.timeBounds();
        double from = frame.screenX(bar.from());
        double to = frame.screenX(bar.to());
        if (to < time.x() || from > time.right()) {
            return false;
        }
        var label = sheet.fit().fit(frame.model().words().barLabel(row.activity()), TextStyle.BAR, MOST_BESIDE);
        double width = sheet.fit().width(label, TextStyle.BAR);
        double after = to + GAP + clearance(frame, row, bar);
        double before = from - GAP - width;
        if (after + width > time.right() - 4 && before < time.x() + 4) {
            return false;
        }
        double x = after + width <= time.right() - 4 ? after : before;
        sheet.add(new Shape.Text(label, x, middle, TextStyle.BAR, Ink.of(Role.MUTED_TEXT)));
        return true;
    }

    /** How far a label must keep away from a bar's end so that a milestone there stays free. */
    private static double clearance(TimelineFrame frame, Row.ActivityRow row, Bar bar) {
        double end = bar.to();
        double clear = 0;
        for (var milestone : row.activity().milestones()) {
            double x = frame.scale().x(milestone.date()) + frame.scale().pixelsPerDay() / 2;
            if (x + Sizes.MILESTONE > end && x - end < 4 * Sizes.MILESTONE) {
                clear = Math.max(clear, x + Sizes.MILESTONE - end);
            }
        }
        return clear;
    }
}
