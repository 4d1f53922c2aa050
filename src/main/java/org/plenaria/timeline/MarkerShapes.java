// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import org.plenaria.plan.Milestone;

/** Points in time: milestones of activities and of the plan, and today. */
final class MarkerShapes {

    private static final double DOT = 7;
    private static final double TOO_CLOSE = 2 * (Sizes.MILESTONE - 1);
    private static final double STAGGER = 4;
    private static final int LEAST_LETTERS = 6;

    private final TimelineFrame frame;
    private final Emphasis emphasis;
    private final Sheet sheet;

    MarkerShapes(TimelineFrame frame, Emphasis emphasis, Sheet sheet) {
        this.frame = frame;
        this.emphasis = emphasis;
        this.sheet = sheet;
    }

    /** The milestones of an activity, in its row. */
    void addMilestones(Row.ActivityRow row, Bounds bounds) {
        double radius = row.compact() ? Sizes.MILESTONE - 1.5 : Sizes.MILESTONE;
        for (var milestone : row.activity().milestones()) {
            var ink = Ink.of(Role.AREA_COLOUR, frame.model().colours().of(row));
            addDiamond(milestone, Math.round(bounds.middleY()), radius, ink);
        }
    }

    private void addDiamond(Milestone milestone, double middle, double radius, Ink ink) {
        double x = x(milestone.date());
        if (emphasis.held().filter(milestone.id()::equals).isPresent()) {
            sheet.add(new Shape.Diamond(x, middle, radius + 3, Ink.of(Role.FOCUS)));
        }
        sheet.add(new Shape.Diamond(x, middle, radius, ink));
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
        if (frame.model().rows().areForPaper()) {
            frame.milestoneNames().places().forEach(place -> addNamed(place, middle));
            return;
        }
        var milestones = frame.model().plan().milestones().stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
        double taken = frame.viewport().columnWidth();
        boolean raised = false;
        for (int i = 0; i < milestones.size(); i++) {
            double x = x(milestones.get(i).date());
            double next = i + 1 < milestones.size()
                    ? x(milestones.get(i + 1).date()) - Sizes.MILESTONE
                    : frame.viewport().width();
            // Diamonds that would cover each other stand on two levels.
            boolean crowded = i > 0 && x - x(milestones.get(i - 1).date()) < TOO_CLOSE;
            boolean crowds = next + Sizes.MILESTONE - x < TOO_CLOSE;
            raised = crowded ? !raised : crowds;
            double level = raised ? -STAGGER : crowded ? STAGGER : 0;
            addDiamond(milestones.get(i), middle + level, Sizes.MILESTONE - 2, Ink.of(Role.PLAN_MILESTONE));
            taken = addName(milestones.get(i), x, taken, next, middle);
        }
    }

    private void addNamed(MilestoneNames.Place place, double middle) {
        double y = middle + place.below();
        addDiamond(place.milestone(), y, Sizes.MILESTONE - 2, Ink.of(Role.PLAN_MILESTONE));
        double gap = Sizes.MILESTONE + 1;
        double room = place.before()
                ? place.x() - gap - frame.viewport().columnWidth() - 2
                : frame.viewport().width() - place.x() - gap - 2;
        var name = sheet.fit().fit(frame.model().words().milestone(place.milestone()), TextStyle.BAR, room);
        double x = place.before() ? place.x() - gap - sheet.fit().width(name, TextStyle.BAR) : place.x() + gap;
        sheet.text(name, x, y, room + 1, TextStyle.BAR, Ink.of(Role.HEADING_TEXT));
    }

    /** Names a milestone on whichever side has room, shortened when neither has; gives where the room is taken. */
    private double addName(Milestone milestone, double x, double taken, double next, double middle) {
        var ink = Ink.of(Role.HEADING_TEXT);
        var name = frame.model().words().milestone(milestone);
        double width = sheet.fit().width(name, TextStyle.BAR);
        double after = x + Sizes.MILESTONE + 1;
        double before = x - Sizes.MILESTONE - 1;
        double roomAfter = next - after - 4;
        double roomBefore = before - taken - 4;
        if (width > roomAfter && (width <= roomBefore || roomBefore > roomAfter)) {
            var shown = legible(name, roomBefore);
            double left = before - sheet.fit().width(shown, TextStyle.BAR);
            sheet.text(shown, left, middle, roomBefore + 1, TextStyle.BAR, ink);
            return x + Sizes.MILESTONE;
        }
        return after + sheet.text(legible(name, roomAfter), after, middle, roomAfter + 1, TextStyle.BAR, ink);
    }

    /** A name in its room, or none where so little would be left of it that nobody could read it. */
    private String legible(String name, double room) {
        var shown = sheet.fit().fit(name, TextStyle.BAR, room);
        return shown.equals(name) || shown.length() >= LEAST_LETTERS ? shown : "";
    }

    /** The line of the present day, when it can be seen. */
    void addToday() {
        if (isTodayInSight()) {
            var time = frame.timeBounds();
            double x = x(frame.model().today());
            sheet.add(new Shape.Line(x, time.y(), x, time.bottom(), 1.5, false, Ink.of(Role.TODAY)));
        }
    }

    /** The dot that carries the today line, at the lower edge of the header. */
    void addTodayDot() {
        if (isTodayInSight()) {
            double y = frame.headerHeight() - DOT / 2 - 1;
            double x = x(frame.model().today());
            sheet.box(new Bounds(x - DOT / 2, y - DOT / 2, DOT, DOT), DOT / 2, Ink.of(Role.TODAY));
        }
    }

    private boolean isTodayInSight() {
        var time = frame.timeBounds();
        double x = x(frame.model().today());
        return x >= time.x() && x <= time.right();
    }

    private double x(LocalDate day) {
        return frame.screenX(frame.scale().x(day) + frame.scale().pixelsPerDay() / 2);
    }
}
