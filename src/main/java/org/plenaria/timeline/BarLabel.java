// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import org.plenaria.plan.Status;

/** The words on a bar: inside where they fit, else beside it, and shortened inside where there is no room beside. */
final class BarLabel {

    private static final double INDENT = 9;
    private static final double CHECK = 14;
    private static final double GAP = 7;
    private static final double LEAST_ROOM = 34;
    /** A longer label beside a bar would seem to belong to nothing. */
    private static final double MOST_BESIDE = 240;
    /** A label pushed further away by milestones would seem to belong to them. */
    private static final double MOST_AWAY = 5 * Sizes.MILESTONE;

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
        // Ticks run along the lower edge; in a low bar the words make room for them.
        boolean ticks = row.compact() && row.activity().recurrence().isPresent();
        double middle = Math.round(band.middleY()) - (ticks ? 1 : 0);
        boolean done = row.activity().status().filter(Status.DONE::equals).isPresent();
        var ink = Ink.of(Role.BAR_TEXT, frame.model().colours().of(row));
        if (done && right - left >= CHECK - 4) {
            sheet.add(new Shape.Line(left, middle, left + 3, middle + 3.5, 1.6, false, ink));
            sheet.add(new Shape.Line(left + 3, middle + 3.5, left + 9, middle - 4, 1.6, false, ink));
            left += CHECK;
        }
        var label = frame.model().words().barLabel(row.activity());
        double width = sheet.fit().width(label, TextStyle.BAR);
        var diamonds = MilestoneSpan.of(frame, row);
        var free = MilestoneSpan.between(diamonds, left, right);
        var fitting = free.stream().filter(room -> room.width() >= width).findFirst();
        if (fitting.isPresent()) {
            sheet.text(label, fitting.get().from(), middle, fitting.get().width(), TextStyle.BAR, ink);
        } else if (!addBeside(frame, sheet, row, label, bar, diamonds, middle)) {
            free.stream()
                    .max((one, other) -> Double.compare(one.width(), other.width()))
                    .filter(room -> room.width() >= LEAST_ROOM)
                    .ifPresent(room ->
                            sheet.text(label, room.from(), middle, room.width(), TextStyle.BAR, ink));
        }
    }

    /** Writes the label after the bar, or before it; whether there was room. */
    private static boolean addBeside(
            TimelineFrame frame,
            Sheet sheet,
            Row.ActivityRow row,
            String label,
            Bar bar,
            List<MilestoneSpan> diamonds,
            double middle) {
        double mark = frame.model().clashes().of(row.activity().id()).isEmpty() ? 0 : ClashMark.BESIDE;
        var time = frame.timeBounds();
        double from = frame.screenX(bar.from());
        double to = frame.screenX(bar.to());
        if (to < time.x() || from > time.right()) {
            return false;
        }
        var shown = sheet.fit().fit(label, TextStyle.BAR, MOST_BESIDE);
        double width = sheet.fit().width(shown, TextStyle.BAR);
        double after = MilestoneSpan.past(diamonds, to + GAP + mark, width);
        double before = from - GAP - width;
        boolean freeAfter = after + width <= time.right() - 4 && after - to < MOST_AWAY;
        boolean freeBefore = before >= time.x() + 4 && MilestoneSpan.past(diamonds, before, width) == before;
        if (!freeAfter && !freeBefore) {
            return false;
        }
        double x = freeAfter ? after : before;
        sheet.add(new Shape.Text(shown, x, middle, TextStyle.BAR, Ink.of(Role.MUTED_TEXT)));
        return true;
    }
}
