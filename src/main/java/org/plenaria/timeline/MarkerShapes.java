// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.util.List;
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
    void addPlanLines(Clearings clearings) {
        var time = frame.timeBounds();
        for (var milestone : frame.model().plan().milestones()) {
            double x = Math.round(x(milestone.date())) + 0.5;
            if (x > time.x() && x < time.right()) {
                clearings.upright(sheet, x, time.y(), time.bottom(), 1, true, Ink.of(Role.PLAN_LINE));
            }
        }
    }

    /** The diamonds of the plan's own milestones in the header, each with its name where the next one leaves room. */
    void addPlanStrip() {
        if (!frame.hasMilestoneStrip()) {
            return;
        }
        double top = frame.tiersHeight();
        double raised = frame.model().rows().areForPaper() ? 0 : MilestoneNames.RAISED;
        double middle = top + Sizes.MILESTONE_STRIP / 2 - raised;
        sheet.horizontal(frame.viewport().columnWidth(), frame.viewport().width(), top, Role.FAINT_LINE);
        for (int line = 0; line < frame.milestoneNames().lines(); line++) {
            addLine(frame.milestoneNames().line(line), middle);
            middle += MilestoneNames.LINE;
        }
    }

    /** Diamonds of a line that would cover each other stand on two levels. */
    private void addLine(List<MilestoneNames.Place> places, double middle) {
        boolean raised = false;
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            boolean crowded = i > 0 && place.x() - places.get(i - 1).x() < TOO_CLOSE;
            boolean crowds = i + 1 < places.size() && places.get(i + 1).x() - place.x() < TOO_CLOSE;
            raised = crowded ? !raised : crowds;
            double level = raised ? -STAGGER : crowded ? STAGGER : 0;
            addDiamond(place.milestone(), middle + level, Sizes.MILESTONE - 2, Ink.of(Role.PLAN_MILESTONE));
            addName(place, middle);
        }
    }

    private void addName(MilestoneNames.Place place, double middle) {
        var name = legible(frame.model().words().milestone(place.milestone()), place.room());
        double left = place.before() ? place.edge() - sheet.fit().width(name, TextStyle.BAR) : place.edge();
        sheet.text(name, left, middle, place.room() + 1, TextStyle.BAR, Ink.of(Role.HEADING_TEXT));
    }

    /** A name in its room, or none where so little would be left of it that nobody could read it. */
    private String legible(String name, double room) {
        var shown = sheet.fit().fit(name, TextStyle.BAR, room);
        return shown.equals(name) || shown.length() >= LEAST_LETTERS ? shown : "";
    }

    /** The line of the present day, when it can be seen. */
    void addToday(Clearings clearings) {
        if (isTodayInSight()) {
            var time = frame.timeBounds();
            double x = x(frame.model().today());
            clearings.upright(sheet, x, time.y(), time.bottom(), 1.5, false, Ink.of(Role.TODAY));
        }
    }

    /** The dot that carries the today line, astride the lower edge of the header, where no name of a month is. */
    void addTodayDot() {
        if (isTodayInSight()) {
            double y = frame.headerHeight();
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
