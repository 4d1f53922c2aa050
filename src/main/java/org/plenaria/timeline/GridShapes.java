// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.DayOfWeek;
import org.plenaria.plan.DateSpan;

/** The ground of the time part: periods in two shades, lines between months, the backgrounds of the rows. */
final class GridShapes {

    private final TimelineFrame frame;
    private final Emphasis emphasis;
    private final Sheet sheet;

    GridShapes(TimelineFrame frame, Emphasis emphasis, Sheet sheet) {
        this.frame = frame;
        this.emphasis = emphasis;
        this.sheet = sheet;
    }

    void add() {
        var time = frame.timeBounds();
        sheet.box(time, Role.BACKGROUND);
        addPeriods(time);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            addBackground(i, time);
        }
        addLines(time);
    }

    private void addPeriods(Bounds time) {
        for (var period : frame.model().calendar().periods()) {
            var span = frame.model().calendar().span(period);
            if (period.index() % 2 == 0 && isVisible(span, time)) {
                sheet.box(column(span, time), Role.LATER_PERIOD);
            }
        }
        if (frame.scale().tiers().contains(HeaderTier.DAYS)) {
            for (var day : visibleCells(HeaderTier.DAYS)) {
                if (day.first().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
                    sheet.box(column(day, time), Role.LATER_PERIOD);
                }
            }
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
        var tiers = frame.scale().tiers();
        var finest = tiers.getLast();
        for (var cell : visibleCells(finest)) {
            line(cell, time, finest == HeaderTier.PERIODS ? Role.PERIOD_LINE : Role.FAINT_LINE);
        }
        if (finest == HeaderTier.WEEKS || finest == HeaderTier.DAYS) {
            visibleCells(HeaderTier.MONTHS).forEach(cell -> line(cell, time, Role.LINE));
        }
        visibleCells(HeaderTier.PERIODS).forEach(cell -> line(cell, time, Role.PERIOD_LINE));
        double end = frame.screenX(frame.scale().width());
        if (end < time.right()) {
            sheet.vertical(end, time.y(), time.bottom(), Role.PERIOD_LINE);
        }
    }

    private void line(DateSpan cell, Bounds time, Role role) {
        double x = frame.screenX(frame.scale().x(cell.first()));
        if (x > time.x() + 1) {
            sheet.vertical(x, time.y(), time.bottom(), role);
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
