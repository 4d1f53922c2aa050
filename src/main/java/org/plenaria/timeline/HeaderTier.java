// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.PlanCalendar;

/** A row of the header: what time is cut into. */
public enum HeaderTier {
    /** Years of the plan's own: from its first month to the same month a year later. */
    YEARS,
    /** Semesters, trimesters or quarters, whatever the plan is divided into. */
    PERIODS,
    MONTHS,
    WEEKS,
    DAYS;

    /** The cells of this row that a stretch of days touches; none reaches over an end of the plan's time. */
    List<DateSpan> cells(PlanCalendar calendar, LocalDate from, LocalDate to) {
        var cells = new ArrayList<DateSpan>();
        var start = startOf(calendar, from);
        while (!start.isAfter(to)) {
            var next = nextAfter(calendar, start);
            addCut(start, next, calendar, cells);
            start = next;
        }
        cells.removeIf(cell -> cell.last().isBefore(from) || cell.first().isAfter(to));
        return cells;
    }

    /** A week in which the plan's time begins or ends is two cells. */
    private static void addCut(LocalDate start, LocalDate next, PlanCalendar calendar, List<DateSpan> cells) {
        for (var end : List.of(calendar.first(), calendar.span().end())) {
            if (end.isAfter(start) && end.isBefore(next)) {
                cells.add(new DateSpan(start, end.minusDays(1)));
                cells.add(new DateSpan(end, next.minusDays(1)));
                return;
            }
        }
        cells.add(new DateSpan(start, next.minusDays(1)));
    }

    private LocalDate startOf(PlanCalendar calendar, LocalDate day) {
        return switch (this) {
            case YEARS -> monthStart(calendar, day, 12);
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
        long months = ChronoUnit.MONTHS.between(calendar.start(), YearMonth.from(day));
        return calendar.first().plusMonths(Math.floorDiv(months, (long) step) * step);
    }
}
