// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import org.plenaria.plan.Milestone;

/** Points in time: milestones of activities and of the plan, and today. */
final class MarkerShapes {

    private static final double DOT = 7;

    private final TimelineFrame frame;
    private final Sheet sheet;

    MarkerShapes(TimelineFrame frame, Sheet sheet) {
        this.frame = frame;
        this.sheet = sheet;
    }

    /** The milestones of an activity, in its row. */
    void addMilestones(Row.ActivityRow row, Bounds bounds) {
        double radius = row.compact() ? Sizes.MILESTONE - 1.5 : Sizes.MILESTONE;
        for (var milestone : row.activity().milestones()) {
            var ink = Ink.of(Role.AREA_COLOUR, row.area().colour());
            sheet.add(new Shape.Diamond(x(milestone.date()), Math.round(bounds.middleY()), radius, ink));
        }
    }

    /** The lines of the plan's own milestones, through all rows. */
    void addPlanLines() {
        var time = frame.timeBounds();
        for (var milestone : frame.model().plan().milestones()) {
            double x = Math.round(x(milestone.date())) + 0.5;
            sheet.add(new Shape.Line(x, time.y(), x, time.bottom(), 1, true, Ink.of(Role.PLAN_LINE)));
        }
    }

    /** The diamonds of the plan's own milestones in the header, each with its name where the next one leaves room. */
    void addPlanStrip() {
        if (!frame.hasMilestoneStrip()) {
            return;
        }
        double top = frame.tiersHeight();
        double middle = top + Sizes.MILESTONE_STRIP / 2;
        sheet.horizontal(frame.viewport().columnWidth(), frame.viewport().width(), top, Role.FAINT_LINE);
        var milestones = frame.model().plan().milestones().stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
        double taken = frame.viewport().columnWidth();
        for (int i = 0; i < milestones.size(); i++) {
            double x = x(milestones.get(i).date());
            double next = i + 1 < milestones.size()
                    ? x(milestones.get(i + 1).date()) - Sizes.MILESTONE
                    : frame.viewport().width();
            taken = addWithName(milestones.get(i), x, taken, next, middle);
        }
    }

    /** Names a milestone on whichever side has room, shortened when neither has; gives where the room is taken. */
    private double addWithName(Milestone milestone, double x, double taken, double next, double middle) {
        sheet.add(new Shape.Diamond(x, middle, Sizes.MILESTONE - 2, Ink.of(Role.PLAN_MILESTONE)));
        var ink = Ink.of(Role.HEADING_TEXT);
        var name = frame.model().words().milestone(milestone);
        double width = sheet.fit().width(name, TextStyle.BAR);
        double after = x + Sizes.MILESTONE + 1;
        double before = x - Sizes.MILESTONE - 1 - width;
        double room = next - after - 4;
        if (width > room && before > taken + 4) {
            sheet.text(name, before, middle, width + 1, TextStyle.BAR, ink);
            return x + Sizes.MILESTONE;
        }
        return after + sheet.text(name, after, middle, room, TextStyle.BAR, ink);
    }

    /** The line of the present day, when it lies in the plan's time. */
    void addToday() {
        if (frame.model().calendar().span().contains(frame.model().today())) {
            var time = frame.timeBounds();
            double x = x(frame.model().today());
            sheet.add(new Shape.Line(x, time.y(), x, time.bottom(), 1.5, false, Ink.of(Role.TODAY)));
        }
    }

    /** The dot that carries the today line, at the lower edge of the header. */
    void addTodayDot() {
        if (frame.model().calendar().span().contains(frame.model().today())) {
            double y = frame.headerHeight() - DOT / 2 - 1;
            double x = x(frame.model().today());
            sheet.box(new Bounds(x - DOT / 2, y - DOT / 2, DOT, DOT), DOT / 2, Ink.of(Role.TODAY));
        }
    }

    private double x(LocalDate day) {
        return frame.screenX(frame.scale().x(day) + frame.scale().pixelsPerDay() / 2);
    }
}
