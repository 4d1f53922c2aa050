// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.plenaria.plan.Timeframe;

/**
 * What a drag across empty time stands for. Each end goes to the nearest end of a period when that is about a month
 * away or less, else to the nearest month; so a drag along the semester means the semester, and one along March and
 * April means these two months.
 */
final class DraggedSpan {

    private final TimeScale scale;
    private final double fromX;

    DraggedSpan(TimeScale scale, double fromX) {
        this.scale = scale;
        this.fromX = fromX;
    }

    Keeps keepsTo(Modifiers modifiers) {
        var division = scale.calendar().division();
        return Keeps.of(modifiers, division, Keeps.orMonths(division));
    }

    /** The timeframe from where the drag began to a point; a mere click means the period under it. */
    Timeframe to(double x, Modifiers modifiers) {
        double left = Math.clamp(Math.min(fromX, x), 0, scale.width() - 1);
        double right = Math.clamp(Math.max(fromX, x), 0, scale.width() - 1);
        if (modifiers.grid() == Snap.DAY && right - left >= Sizes.DRAG_THRESHOLD) {
            return Timeframe.of(scale.day(left), scale.day(right));
        }
        var calendar = scale.calendar();
        if (right - left < Sizes.DRAG_THRESHOLD) {
            return Timeframe.of(calendar.periodOf(scale.day(left), calendar.division()).orElseThrow());
        }
        if (modifiers.snap() == Snap.WEEK) {
            var grid = new SnapGrid(calendar, Snap.WEEK);
            var start = grid.nearest(scale.nearestDay(left));
            var end = grid.nearest(scale.nearestDay(right));
            var last = end.isAfter(start) ? end.minusDays(1) : start.plusDays(6);
            return Timeframe.of(start, last.isAfter(calendar.last()) ? calendar.last() : last);
        }
        if (modifiers.snap() == Snap.PERIOD || modifiers.snap() == Snap.MONTH) {
            int step = modifiers.snap() == Snap.MONTH ? 1 : calendar.division().months();
            int from = Math.min(nearest(left, step), calendar.months() - step);
            int until = Math.max(nearest(right, step), from + step);
            return MonthRange.timeframe(List.of(new MonthRange(from, until)), calendar, calendar.division());
        }
        int first = Math.min(snapped(left), calendar.months() - 1);
        int end = Math.max(snapped(right), first + 1);
        return MonthRange.timeframe(List.of(new MonthRange(first, end)), calendar, calendar.division());
    }

    private int nearest(double x, int step) {
        return Math.clamp((int) Math.round(scale.nearestMonth(x) / (double) step) * step, 0,
                scale.calendar().months());
    }

    private int snapped(double x) {
        int period = scale.calendar().division().months();
        return Stream.iterate(0, month -> month <= scale.calendar().months(), month -> month + period)
                .filter(month -> Math.abs(scale.xOfMonth(month) - x) <= scale.monthWidth() * 0.9)
                .findFirst()
                .orElseGet(() -> scale.nearestMonth(x));
    }
}
