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

    /** The timeframe from where the drag began to a point; a mere click means the period under it. */
    Timeframe to(double x, Modifiers modifiers) {
        double left = Math.clamp(Math.min(fromX, x), 0, scale.width() - 1);
        double right = Math.clamp(Math.max(fromX, x), 0, scale.width() - 1);
        if (modifiers.free() && right - left >= Sizes.DRAG_THRESHOLD) {
            return Timeframe.of(scale.day(left), scale.day(right));
        }
        var calendar = scale.calendar();
        if (right - left < Sizes.DRAG_THRESHOLD) {
            return Timeframe.of(calendar.periodOf(scale.day(left), calendar.division()).orElseThrow());
        }
        int first = Math.min(snapped(left), calendar.months() - 1);
        int end = Math.max(snapped(right), first + 1);
        return MonthRange.timeframe(List.of(new MonthRange(first, end)), calendar, calendar.division());
    }

    private int snapped(double x) {
        int period = scale.calendar().division().months();
        return Stream.iterate(0, month -> month <= scale.calendar().months(), month -> month + period)
                .filter(month -> Math.abs(scale.xOfMonth(month) - x) <= scale.monthWidth() * 0.9)
                .findFirst()
                .orElseGet(() -> scale.nearestMonth(x));
    }
}
