// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * The time a plan covers and the named parts it is divided into.
 *
 * @param start the first month; a year need not start in January
 * @param months 12, 24 or 36
 * @param division semesters, trimesters (of four months) or quarters; never months
 */
public record PlanCalendar(YearMonth start, int months, PeriodKind division, UnknownFields unknown) {

    /**
     * @throws IllegalArgumentException when the length is not 12, 24 or 36 months, or the division is months
     */
    public PlanCalendar {
        if (months != 12 && months != 24 && months != 36) {
            throw new IllegalArgumentException("a plan covers 12, 24 or 36 months: " + months);
        }
        if (division == PeriodKind.MONTH) {
            throw new IllegalArgumentException("a plan is divided into semesters, trimesters or quarters");
        }
    }

    /** A calendar year in two semesters. */
    public static PlanCalendar semesters(int year) {
        return new PlanCalendar(YearMonth.of(year, 1), 12, PeriodKind.SEMESTER, UnknownFields.NONE);
    }

    /** A calendar year in four quarters. */
    public static PlanCalendar quarters(int year) {
        return new PlanCalendar(YearMonth.of(year, 1), 12, PeriodKind.QUARTER, UnknownFields.NONE);
    }

    public LocalDate first() {
        return start.atDay(1);
    }

    public LocalDate last() {
        return start.plusMonths(months).atDay(1).minusDays(1);
    }

    public DateSpan span() {
        return new DateSpan(first(), last());
    }

    /** The periods of the plan's own division, in order. */
    public List<Period> periods() {
        return periods(division);
    }

    /** All periods of a kind that lie in the plan's time, in order. */
    public List<Period> periods(PeriodKind kind) {
        return IntStream.rangeClosed(1, months / kind.months())
                .mapToObj(index -> new Period(kind, index))
                .toList();
    }

    /** Whether a period lies in the plan's time. */
    public boolean contains(Period period) {
        return period.endMonth() <= months;
    }

    /** The days of a period, whether or not it lies in the plan's time. */
    public DateSpan span(Period period) {
        return new DateSpan(
                start.plusMonths(period.firstMonth()).atDay(1),
                start.plusMonths(period.endMonth()).atDay(1).minusDays(1));
    }

    /** The period of a kind in which a day lies; empty when the day lies outside the plan's time. */
    public Optional<Period> periodOf(LocalDate day, PeriodKind kind) {
        if (!span().contains(day)) {
            return Optional.empty();
        }
        int month = (int) ChronoUnit.MONTHS.between(start, YearMonth.from(day));
        return Optional.of(new Period(kind, month / kind.months() + 1));
    }

    /**
     * The stretches of days a timeframe covers, touching ones joined, in the order of time. Empty for one that says no
     * days, or whose end lies before its start.
     */
    public List<DateSpan> segments(Timeframe timeframe) {
        return switch (timeframe) {
            case Timeframe.Annual() -> List.of(span());
            case Timeframe.Periods(SortedSet<Period> periods) -> joined(periods);
            case Timeframe.Dates(LocalDate first, LocalDate last) ->
                last.isBefore(first) ? List.of() : List.of(new DateSpan(first, last));
            case Timeframe.AsWritten _, Timeframe.Unstated _ -> List.of();
        };
    }

    /** From the first to the last day of a timeframe; empty for one that says no days. */
    public Optional<DateSpan> span(Timeframe timeframe) {
        var segments = segments(timeframe);
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateSpan(
                        segments.getFirst().first(), segments.getLast().last()));
    }

    /** The heading under which an activity of this timeframe is printed. */
    public TimeframeGroup group(Timeframe timeframe) {
        if (timeframe instanceof Timeframe.Annual) {
            return new TimeframeGroup.Annual();
        }
        var days = span(timeframe);
        if (days.isEmpty()) {
            return new TimeframeGroup.Undated();
        }
        var first = periodOf(days.get().first(), division);
        var last = periodOf(days.get().last(), division);
        return first.isPresent() && first.equals(last)
                ? new TimeframeGroup.InPeriod(first.get())
                : new TimeframeGroup.Annual();
    }

    /** Every heading that this calendar can have, in the order of print. */
    public List<TimeframeGroup> groups() {
        var groups = new ArrayList<TimeframeGroup>();
        periods().forEach(period -> groups.add(new TimeframeGroup.InPeriod(period)));
        groups.add(new TimeframeGroup.Annual());
        groups.add(new TimeframeGroup.Undated());
        return groups;
    }

    private List<DateSpan> joined(SortedSet<Period> periods) {
        var spans = new ArrayList<DateSpan>();
        for (var period : periods) {
            var next = span(period);
            if (!spans.isEmpty() && !next.first().isAfter(spans.getLast().end())) {
                var previous = spans.removeLast();
                var last = next.last().isAfter(previous.last()) ? next.last() : previous.last();
                next = new DateSpan(previous.first(), last);
            }
            spans.add(next);
        }
        return List.copyOf(spans);
    }
}
