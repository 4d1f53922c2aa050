// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.plenaria.plan.DateSpan;

/** The ground of the time part: periods in two shades, lines between months, the backgrounds of the rows. */
final class GridShapes {

    private final TimelineFrame frame;
    private final Emphasis emphasis;
    private final Clearings clearings;
    private final Sheet sheet;

    /**
     * A ground whose lines break off at words.
     *
     * @param clearings where words stand beside bars
     */
    GridShapes(TimelineFrame frame, Emphasis emphasis, Clearings clearings, Sheet sheet) {
        this.clearings = clearings;
        this.frame = frame;
        this.emphasis = emphasis;
        this.sheet = sheet;
    }

    void add() {
        var time = frame.timeBounds();
        addPeriods(time);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            addBackground(i, time);
        }
        addAround(time);
        addLines(time);
    }

    private void addPeriods(Bounds time) {
        var later = frame.model().calendar().periods().stream()
                .filter(period -> period.index() % 2 == 0)
                .map(frame.model().calendar()::span)
                .filter(span -> isVisible(span, time))
                .toList();
        if (later.stream().map(span -> column(span, time)).noneMatch(time::equals)) {
            sheet.box(time, Role.BACKGROUND);
        }
        later.forEach(span -> sheet.box(column(span, time), Role.LATER_PERIOD));
        if (frame.tiers().contains(HeaderTier.DAYS)) {
            for (var day : visibleCells(HeaderTier.DAYS)) {
                if (isWeekend(day.first())) {
                    boolean inLater = later.stream().anyMatch(span -> span.contains(day.first()));
                    sheet.box(column(day, time), inLater ? Role.LATER_WEEKEND : Role.WEEKEND);
                }
            }
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** Time that is not the plan's: nothing can be planned there. */
    private void addAround(Bounds time) {
        var plan = frame.planBounds();
        if (plan.x() - time.x() >= 1) {
            sheet.box(new Bounds(time.x(), time.y(), plan.x() - time.x(), time.height()), Role.OUTSIDE);
        }
        if (time.right() - plan.right() >= 1) {
            sheet.box(new Bounds(plan.right(), time.y(), time.right() - plan.right(), time.height()), Role.OUTSIDE);
        }
    }

    private void addBackground(int index, Bounds time) {
        var row = frame.model().rows().get(index);
        var bounds = frame.rowBounds(index);
        var cell = new Bounds(time.x(), bounds.y(), time.width(), bounds.height());
        RowGround.of(row, emphasis).ifPresent(role -> sheet.box(cell, role));
        sheet.horizontal(time.x(), time.right(), bounds.bottom(), Role.FAINT_LINE);
    }

    private void addLines(Bounds time) {
        var tiers = frame.tiers();
        var finest = tiers.getLast();
        for (var cell : visibleCells(finest)) {
            line(cell, time, finest == HeaderTier.PERIODS ? Role.PERIOD_LINE : Role.FAINT_LINE);
        }
        if (finest == HeaderTier.WEEKS || finest == HeaderTier.DAYS) {
            visibleCells(HeaderTier.MONTHS).forEach(cell -> line(cell, time, Role.LINE));
        }
        visibleCells(HeaderTier.PERIODS).forEach(cell -> line(cell, time, Role.PERIOD_LINE));
    }

    private void line(DateSpan cell, Bounds time, Role role) {
        double x = frame.screenX(frame.scale().x(cell.first()));
        if (x > time.x() + 1 && x < time.right() - 1) {
            clearings.upright(sheet, Math.round(x) - 0.5, time.y(), time.bottom(), 1, false, Ink.of(role));
        }
    }

    private Bounds column(DateSpan span, Bounds time) {
        double from = Math.max(time.x(), Math.round(frame.screenX(frame.scale().x(span.first()))));
        double to = Math.min(time.right(), Math.round(frame.screenX(frame.scale().x(span.end()))));
        return new Bounds(from, time.y(), Math.max(0, to - from), time.height());
    }

    private boolean isVisible(DateSpan span, Bounds time) {
        return frame.screenX(frame.scale().x(span.end())) > time.x()
                && frame.screenX(frame.scale().x(span.first())) < time.right();
    }

    private Iterable<DateSpan> visibleCells(HeaderTier tier) {
        return HeaderShapes.visibleCells(frame, tier);
    }
}
