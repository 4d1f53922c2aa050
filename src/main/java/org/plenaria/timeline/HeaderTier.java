// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.PlanCalendar;

/** A row of the header: what the plan's time is cut into. */
public enum HeaderTier {
    YEARS,
    /** Semesters, trimesters or quarters, whatever the plan is divided into. */
    PERIODS,
    MONTHS,
    WEEKS,
    DAYS;

    /** The cells of this row that a stretch of days touches, cut off at the plan's own ends. */
    List<DateSpan> cells(PlanCalendar calendar, LocalDate from, LocalDate to) {
        var cells = new ArrayList<DateSpan>();
        var first = from.isBefore(calendar.first()) ? calendar.first() : from;
        var last = to.isAfter(calendar.last()) ? calendar.last() : to;
        var start = startOf(calendar, first);
        while (!start.isAfter(last)) {
            var next = nextAfter(calendar, start);
            var end = next.isAfter(calendar.last()) ? calendar.last() : next.minusDays(1);
            cells.add(new DateSpan(start.isBefore(calendar.first()) ? calendar.first() : start, end));
            start = next;
        }
        return cells;
    }

    private LocalDate startOf(PlanCalendar calendar, LocalDate day) {
        return switch (this) {
            case YEARS -> day.withDayOfYear(1);
            case PERIODS -> monthStart(calendar, day, calendar.division().months());
            case MONTHS -> day.withDayOfMonth(1);
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAYS -> day;
        };
    }

    private LocalDate nextAfter(PlanCalendar calendar, LocalDate start) {
        return switch (this) {
            case YEARS -> start.plusYears(1);
            case PERIODS -> start.plusMonths(calendar.division().months());
            case MONTHS -> start.plusMonths(1);
            case WEEKS -> start.plusWeeks(1);
            case DAYS -> start.plusDays(1);
        };
    }

    private static LocalDate monthStart(PlanCalendar calendar, LocalDate day, int step) {
        long months = ChronoUnit.MONTHS.between(calendar.first(), day);
        return calendar.first().plusMonths(months / step * step);
    }
}
