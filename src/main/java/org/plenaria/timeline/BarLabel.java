// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Status;

/** The words on a bar: inside where they fit, else beside it, and shortened inside where there is no room beside. */
final class BarLabel {

    private static final double INDENT = 9;
    private static final double CHECK = 14;
    private static final double LEAST_ROOM = 34;

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
        double middle = Math.round(band.middleY());
        boolean done = row.activity().status().filter(Status.DONE::equals).isPresent();
        var ink = Ink.of(Role.BAR_TEXT, row.area().colour());
        if (done && right - left >= CHECK - 4) {
            sheet.add(new Shape.Line(left, middle, left + 3, middle + 3.5, 1.6, false, ink));
            sheet.add(new Shape.Line(left + 3, middle + 3.5, left + 9, middle - 4, 1.6, false, ink));
            left += CHECK;
        }
        var label = frame.model().words().barLabel(row.activity());
        double width = sheet.fit().width(label, TextStyle.BAR);
        double beside = Math.max(frame.screenX(bar.to()), time.x()) + 7 + clearance(frame, row, bar);
        double before = Math.min(frame.screenX(bar.from()), time.right()) - 7;
        if (width <= right - left) {
            sheet.text(label, left, middle, right - left, TextStyle.BAR, ink);
        } else if (beside + width <= time.right() - 4 && frame.screenX(bar.to()) >= time.x()) {
            sheet.text(label, beside, middle, width + 1, TextStyle.BAR, Ink.of(Role.MUTED_TEXT));
        } else if (before - width >= time.x() + 4 && frame.screenX(bar.from()) <= time.right()) {
            sheet.text(label, before - width, middle, width + 1, TextStyle.BAR, Ink.of(Role.MUTED_TEXT));
        } else if (right - left >= LEAST_ROOM) {
            sheet.text(label, left, middle, right - left, TextStyle.BAR, ink);
        }
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
