// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.plenaria.plan.PlanCalendar;

/** The days on which things begin when they snap to periods, months or weeks. */
record SnapGrid(PlanCalendar calendar, Snap snap) {

    /** The day of the grid nearest to a day; inside the plan's time or at its end. */
    LocalDate nearest(LocalDate day) {
        var before = onOrBefore(day);
        var after = next(before);
        var near = ChronoUnit.DAYS.between(before, day) <= ChronoUnit.DAYS.between(day, after) ? before : after;
        return near.isBefore(calendar.first()) ? calendar.first() : near;
    }

    /** The next day of the grid before or after a day. */
    LocalDate step(LocalDate day, int direction) {
        return direction > 0 ? next(onOrBefore(day)) : onOrBefore(day.minusDays(1));
    }

    private LocalDate onOrBefore(LocalDate day) {
        return switch (snap) {
            case PERIOD -> monthStart(day, calendar.division().months());
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case AUTOMATIC, DAY, NONE -> day;
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (snap) {
            case PERIOD -> start.plusMonths(calendar.division().months());
            case MONTH -> start.plusMonths(1);
            case WEEK -> start.plusWeeks(1);
            case AUTOMATIC, DAY, NONE -> start.plusDays(1);
        };
    }

    private LocalDate monthStart(LocalDate day, int step) {
        long months = ChronoUnit.MONTHS.between(calendar.start(), YearMonth.from(day));
        return calendar.start().plusMonths(Math.floorDiv(months, (long) step) * step).atDay(1);
    }
}
