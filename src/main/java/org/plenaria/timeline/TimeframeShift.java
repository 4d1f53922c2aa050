// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/**
 * Moves timeframes through a plan's time as exactly as they are: a semester becomes another semester, dates become
 * other dates. Nothing is moved out of the plan's time, and what has nowhere to go stays.
 */
final class TimeframeShift {

    private final PlanCalendar calendar;

    TimeframeShift(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    /** The months by which a timeframe moves at a time; empty for one that cannot move. */
    Optional<Integer> step(Timeframe timeframe) {
        return switch (timeframe) {
            case Timeframe.Periods(SortedSet<Period> periods) ->
                Optional.of(periods.stream()
                        .map(one -> one.kind().months())
                        .reduce(1, TimeframeShift::leastCommonMultiple));
            case Timeframe.Dates(LocalDate start, LocalDate end) when !end.isBefore(start) -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** The timeframe moved by whole months, or by as many of them as stay in the plan's time; empty where none do. */
    Optional<Timeframe> byMonths(Timeframe timeframe, int months) {
        return step(timeframe).flatMap(step -> {
            int sign = Integer.signum(months);
            for (int count = Math.abs(months) / step; count > 0; count--) {
                var moved = moved(timeframe, sign * count * step);
                if (moved.isPresent()) {
                    return moved;
                }
            }
            return Optional.empty();
        });
    }

    /** Dates moved by days, or by as many of them as stay in the plan's time; empty for other timeframes. */
    Optional<Timeframe> byDays(Timeframe timeframe, long days) {
        if (timeframe instanceof Timeframe.Dates(LocalDate start, LocalDate end) && !end.isBefore(start)) {
            long earliest = Math.min(0, ChronoUnit.DAYS.between(start, calendar.first()));
            long latest = Math.max(0, ChronoUnit.DAYS.between(end, calendar.last()));
            long by = Math.clamp(days, earliest, latest);
            return by == 0 ? Optional.empty() : Optional.of(Timeframe.of(start.plusDays(by), end.plusDays(by)));
        }
        return Optional.empty();
    }

    /** The days of a timeframe without gaps as dates: for an author who asks for exact days. */
    Optional<Timeframe> asDates(Timeframe timeframe) {
        var segments = calendar.segments(timeframe);
        return segments.size() == 1
                ? Optional.of(Timeframe.of(segments.getFirst().first(), segments.getFirst().last()))
                : Optional.empty();
    }

    private Optional<Timeframe> moved(Timeframe timeframe, int months) {
        return switch (timeframe) {
            case Timeframe.Periods(SortedSet<Period> periods) -> moved(periods, months);
            case Timeframe.Dates(LocalDate start, LocalDate end) -> movedDates(new DateSpan(start, end), months);
            default -> Optional.empty();
        };
    }

    private Optional<Timeframe> moved(SortedSet<Period> periods, int months) {
        boolean stay = periods.stream().allMatch(one ->
                one.firstMonth() + months >= 0 && (months < 0 || one.endMonth() + months <= calendar.months()));
        return stay
                ? Optional.of(Timeframe.of(periods.stream()
                        .map(one -> new Period(one.kind(), one.index() + months / one.kind().months()))
                        .collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** Whole months stay whole months: 1 to 29 February becomes 1 to 31 March. */
    private Optional<Timeframe> movedDates(DateSpan span, int months) {
        var first = span.first().plusMonths(months);
        boolean whole = span.first().getDayOfMonth() == 1 && span.end().getDayOfMonth() == 1;
        var last = whole ? span.end().plusMonths(months).minusDays(1) : span.last().plusMonths(months);
        boolean leaves = months < 0 ? first.isBefore(calendar.first()) : last.isAfter(calendar.last());
        return leaves ? Optional.empty() : Optional.of(Timeframe.of(first, last));
    }

    private static int leastCommonMultiple(int one, int other) {
        int multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }
}
