// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** Makes periods of the words of a time: "first and third quarters", "semester 2", "Q1 to Q3", "March to May". */
final class PeriodsReader {

    private final PlanCalendar calendar;

    PeriodsReader(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    /** The periods; unstated with a note when they lie outside the plan; empty when the words say something else. */
    Optional<TimeframeReading> read(List<TimeToken> tokens) {
        var spelled = spell(tokens);
        if (spelled.isEmpty()) {
            return Optional.empty();
        }
        var periods = new ArrayList<Period>();
        boolean range = false;
        for (var token : spelled.get()) {
            switch (token) {
                case TimeToken.Named(Period period) -> {
                    if (range && !fill(periods, period)) {
                        return Optional.empty();
                    }
                    periods.add(period);
                    range = false;
                }
                case TimeToken.To() -> range = !periods.isEmpty();
                default -> { }
            }
        }
        if (periods.isEmpty() || range) {
            return Optional.empty();
        }
        if (!periods.stream().allMatch(calendar::contains)) {
            return Optional.of(
                    new TimeframeReading(Timeframe.unstated(), Optional.of(NoteKind.PERIOD_OUTSIDE_PLAN)));
        }
        boolean everyMonth = periods.stream().allMatch(period -> period.kind() == PeriodKind.MONTH)
                && periods.stream().distinct().count() == calendar.months();
        return Optional.of(TimeframeReading.of(everyMonth ? Timeframe.annual() : Timeframe.of(periods)));
    }

    private static boolean fill(List<Period> periods, Period to) {
        var from = periods.getLast();
        if (from.kind() != to.kind() || from.index() >= to.index()) {
            return false;
        }
        for (int index = from.index() + 1; index < to.index(); index++) {
            periods.add(new Period(to.kind(), index));
        }
        return true;
    }

    // Turns every number with its kind, and every month with its year, into a named period.
    private Optional<List<TimeToken>> spell(List<TimeToken> tokens) {
        boolean months = tokens.stream().anyMatch(TimeToken.Month.class::isInstance);
        boolean numbers = tokens.stream().anyMatch(TimeToken.Number.class::isInstance);
        boolean foreign = tokens.stream().anyMatch(token -> token instanceof TimeToken.Day
                || token instanceof TimeToken.Annual || token instanceof TimeToken.TwoKinds);
        if (foreign || months && numbers) {
            return Optional.empty();
        }
        var spelled = new ArrayList<TimeToken>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token instanceof TimeToken.Number(int value)) {
                var kind = kindFor(tokens, i);
                if (kind.isEmpty()) {
                    return Optional.empty();
                }
                var named = named(kind.get(), value, yearAfter(tokens, i));
                if (named.isEmpty()) {
                    return Optional.empty();
                }
                spelled.add(named.get());
            } else if (token instanceof TimeToken.Month(int number)) {
                var month = month(number, yearAfter(tokens, i));
                if (month.isEmpty()) {
                    return Optional.empty();
                }
                spelled.add(month.get());
            } else if (token instanceof TimeToken.Named(Period period)) {
                var year = yearAfter(tokens, i);
                var named = year.isPresent() ? named(period.kind(), period.index(), year) : Optional.of(token);
                if (named.isEmpty()) {
                    return Optional.empty();
                }
                spelled.add(named.get());
            } else {
                spelled.add(token);
            }
        }
        return Optional.of(spelled);
    }

    // "1st and 3rd quarter": the kind follows. "Quarters 1 and 3": it stands before.
    private static Optional<PeriodKind> kindFor(List<TimeToken> tokens, int at) {
        boolean kindFirst = tokens.stream()
                .filter(token -> token instanceof TimeToken.Kind || token instanceof TimeToken.Number)
                .findFirst()
                .orElseThrow() instanceof TimeToken.Kind;
        int step = kindFirst ? -1 : 1;
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i) instanceof TimeToken.Kind(PeriodKind kind)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static OptionalInt yearAfter(List<TimeToken> tokens, int at) {
        return tokens.stream()
                .skip(at)
                .filter(TimeToken.Year.class::isInstance)
                .mapToInt(year -> ((TimeToken.Year) year).number())
                .findFirst();
    }

    // A year counts only where the plan begins in January: "2nd quarter of 2021" of a fiscal year means two things.
    private Optional<TimeToken> named(PeriodKind kind, int value, OptionalInt year) {
        int perYear = 12 / kind.months();
        int index = value == TimeToken.LAST ? perYear : value;
        if (year.isPresent()) {
            int later = year.getAsInt() - calendar.start().getYear();
            if (calendar.start().getMonthValue() != 1 || later < 0 || index > perYear) {
                return Optional.empty();
            }
            index += later * perYear;
        }
        return index < 1 || index > 99 ? Optional.empty() : Optional.of(new TimeToken.Named(new Period(kind, index)));
    }

    private Optional<TimeToken> month(int number, OptionalInt year) {
        int first = calendar.start().getMonthValue();
        int index = year.isPresent()
                ? (year.getAsInt() - calendar.start().getYear()) * 12 + number - first + 1
                : Math.floorMod(number - first, 12) + 1;
        boolean sure = year.isPresent() || calendar.months() == 12;
        return !sure || index < 1 || index > 99
                ? Optional.empty()
                : Optional.of(new TimeToken.Named(Period.month(index)));
    }
}
