// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/**
 * Moves one end of a timeframe. A timeframe of periods stays one: it becomes months, or a semester, or the whole plan,
 * whatever its new ends make of it; only dates become other dates.
 */
final class TimeframeResize {

    /** An end of a timeframe. */
    enum End {
        START,
        END
    }

    private final PlanCalendar calendar;

    TimeframeResize(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The timeframe with one end at a boundary between months; at least a month remains. Empty for a timeframe without
     * ends.
     *
     * @param boundary 0 to the number of the plan's months
     */
    Optional<Timeframe> toMonth(Timeframe timeframe, End end, int boundary) {
        return switch (timeframe) {
            case Timeframe.Dates _ -> {
                var month = calendar.start().plusMonths(boundary).atDay(1);
                yield toDay(timeframe, end, end == End.START ? month : month.minusDays(1));
            }
            case Timeframe.Periods(SortedSet<Period> periods) ->
                Optional.of(toMonthOfPeriods(timeframe, periods.first().kind(), end, boundary));
            case Timeframe.Annual() ->
                Optional.of(toMonthOfPeriods(timeframe, calendar.division(), end, boundary));
            default -> Optional.empty();
        };
    }

    /** A timeframe without gaps as dates, of which one lies on a given day or as near to it as the other one allows. */
    Optional<Timeframe> toDay(Timeframe timeframe, End end, LocalDate day) {
        var segments = calendar.segments(timeframe);
        if (segments.size() != 1) {
            return Optional.empty();
        }
        var span = segments.getFirst();
        var inside = inside(day);
        return Optional.of(end == End.START
                ? Timeframe.of(inside.isAfter(span.last()) ? span.last() : inside, span.last())
                : Timeframe.of(span.first(), inside.isBefore(span.first()) ? span.first() : inside));
    }

    private LocalDate inside(LocalDate day) {
        if (day.isBefore(calendar.first())) {
            return calendar.first();
        }
        return day.isAfter(calendar.last()) ? calendar.last() : day;
    }

    /** The same with an end one month earlier or later: the twin of a drag for the keyboard. */
    Optional<Timeframe> byMonth(Timeframe timeframe, End end, int direction) {
        return calendar.span(timeframe).flatMap(span -> toMonth(timeframe, end, nextBoundary(span, end, direction)));
    }

    /** The same with an end one day earlier or later, for dates; empty for other timeframes. */
    Optional<Timeframe> byDay(Timeframe timeframe, End end, int direction) {
        return timeframe instanceof Timeframe.Dates
                ? calendar.span(timeframe).flatMap(span -> toDay(
                        timeframe, end, (end == End.START ? span.first() : span.last()).plusDays(direction)))
                : Optional.empty();
    }

    private int nextBoundary(DateSpan span, End end, int direction) {
        var edge = end == End.START ? span.first() : span.end();
        int month = monthsFromStart(YearMonth.from(edge));
        boolean between = edge.getDayOfMonth() > 1;
        int next = direction > 0 ? month + 1 : between ? month : month - 1;
        return Math.clamp(next, 0, calendar.months());
    }

    private int monthsFromStart(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(calendar.start(), month);
    }

    private Timeframe toMonthOfPeriods(Timeframe timeframe, PeriodKind kind, End end, int boundary) {
        var ranges = new ArrayList<MonthRange>();
        calendar.segments(timeframe).forEach(span -> ranges.add(MonthRange.of(span, calendar)));
        if (end == End.START) {
            var range = ranges.removeFirst();
            ranges.addFirst(new MonthRange(Math.clamp(boundary, 0, range.end() - 1), range.end()));
        } else {
            var range = ranges.removeLast();
            int last = Math.max(calendar.months(), range.first() + 1);
            ranges.addLast(new MonthRange(range.first(), Math.clamp(boundary, range.first() + 1, last)));
        }
        return MonthRange.timeframe(ranges, calendar, kind);
    }
}
