// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** Makes days of the words of a time: "3 March", "from 28 May to June 2nd, 2020", "3 and 4 December". */
final class DaysReader {

    private static final TimeframeReading IMPOSSIBLE =
            new TimeframeReading(Timeframe.unstated(), Optional.of(NoteKind.DATE_IMPOSSIBLE));

    private final PlanCalendar calendar;

    DaysReader(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    /** One side of a stretch of days, of which the other side may lend the month and the year. */
    private record Side(OptionalInt day, OptionalInt month, OptionalInt year) {

        Side borrow(Side other) {
            return new Side(day, month.isPresent() ? month : other.month, year.isPresent() ? year : other.year);
        }
    }

    /** The days; unstated with a note when there are no such days; empty when the words say something else. */
    Optional<TimeframeReading> read(List<TimeToken> tokens) {
        var trimmed = tokens.isEmpty() || !(tokens.getFirst() instanceof TimeToken.To)
                ? tokens
                : tokens.subList(1, tokens.size());
        int joint = joint(trimmed);
        if (joint < 0) {
            return side(trimmed).map(only -> dates(only, only));
        }
        var before = side(trimmed.subList(0, joint));
        var after = side(trimmed.subList(joint + 1, trimmed.size()));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var reading = dates(before.get().borrow(after.get()), after.get().borrow(before.get()));
        boolean and = trimmed.get(joint) instanceof TimeToken.And;
        return and && !neighbours(reading) ? Optional.empty() : Optional.of(reading);
    }

    private static boolean neighbours(TimeframeReading reading) {
        return reading.timeframe() instanceof Timeframe.Dates(LocalDate start, LocalDate end)
                && start.plusDays(1).equals(end);
    }

    // The one word that joins two sides; a comma before a year joins nothing.
    private static int joint(List<TimeToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean comma = tokens.get(i) instanceof TimeToken.And
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1) instanceof TimeToken.Year;
            if (!comma && (tokens.get(i) instanceof TimeToken.To || tokens.get(i) instanceof TimeToken.And)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Side> side(List<TimeToken> tokens) {
        var day = OptionalInt.empty();
        var month = OptionalInt.empty();
        var year = OptionalInt.empty();
        for (var token : tokens) {
            if (token instanceof TimeToken.Day(LocalDate date) && tokens.size() == 1) {
                return Optional.of(new Side(
                        OptionalInt.of(date.getDayOfMonth()),
                        OptionalInt.of(date.getMonthValue()),
                        OptionalInt.of(date.getYear())));
            } else if (token instanceof TimeToken.Number(int value) && day.isEmpty() && value > 0) {
                day = OptionalInt.of(value);
            } else if (token instanceof TimeToken.Month(int number) && month.isEmpty()) {
                month = OptionalInt.of(number);
            } else if (token instanceof TimeToken.Year(int number) && year.isEmpty()) {
                year = OptionalInt.of(number);
            } else if (!(token instanceof TimeToken.And) || year.isPresent()) {
                return Optional.empty();
            }
        }
        return day.isEmpty() ? Optional.empty() : Optional.of(new Side(day, month, year));
    }

    private TimeframeReading dates(Side first, Side last) {
        var starts = days(first);
        var ends = days(last);
        if (first.month().isEmpty() || last.month().isEmpty()) {
            return new TimeframeReading(Timeframe.unstated(), Optional.empty());
        }
        if (starts.size() != 1 || ends.size() != 1) {
            boolean unknownYear = first.year().isEmpty() && exists(first) && exists(last);
            return unknownYear ? new TimeframeReading(Timeframe.unstated(), Optional.empty()) : IMPOSSIBLE;
        }
        var reversed = ends.getFirst().isBefore(starts.getFirst());
        return new TimeframeReading(
                Timeframe.of(starts.getFirst(), ends.getFirst()),
                reversed ? Optional.of(NoteKind.DATES_REVERSED) : Optional.empty());
    }

    private static boolean exists(Side side) {
        return !at(side, 2024).isEmpty(); // a leap year has every day there can be
    }

    // Without a year it is the year in which the day falls into the plan.
    private List<LocalDate> days(Side side) {
        if (side.year().isPresent()) {
            return at(side, side.year().getAsInt());
        }
        var days = new ArrayList<LocalDate>();
        for (int year = calendar.first().getYear(); year <= calendar.last().getYear(); year++) {
            at(side, year).stream().filter(day -> calendar.span().contains(day)).forEach(days::add);
        }
        return days;
    }

    private static List<LocalDate> at(Side side, int year) {
        try {
            return List.of(LocalDate.of(year, side.month().orElse(0), side.day().orElse(0)));
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }
}
