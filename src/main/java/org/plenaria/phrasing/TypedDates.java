// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** Typed days: "1 March 2020", "1–15 March", "1 Mar - 30 Apr 2020", "March 1, 2020", 2020-03-01. */
final class TypedDates {

    private final PlanCalendar calendar;

    TypedDates(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    /** The dates these words give; empty when they say something else, or a day that does not exist. */
    Optional<Timeframe> read(List<TypedWord> words) {
        return switch (TypedWords.signature(words)) {
            case "D", "NM", "NMY", "MN", "MNY", "MNAY" -> day(words).map(day -> Timeframe.of(day, day));
            case "DTD", "D/D", "NMYTNMY", "MNYTMNY", "MNAYTMNAY" -> apart(words);
            case "NTNM", "MNTN", "NTNMY", "MNTNY", "MNTNAY" -> sharing(words);
            case "NMTNM", "MNTMN", "NMTNMY", "MNTMNY", "MNTMNAY" -> sharing(words);
            default -> Optional.empty();
        };
    }

    private Optional<Timeframe> apart(List<TypedWord> words) {
        int middle = words.size() / 2;
        return between(day(words.subList(0, middle)), day(words.subList(middle + 1, words.size())));
    }

    // "1-15 March 2020": what one end does not say it shares with the other. Such dates run forward or are a puzzle.
    private Optional<Timeframe> sharing(List<TypedWord> words) {
        int joint = TypedWords.signature(words).indexOf('T');
        var left = new ArrayList<>(words.subList(0, joint));
        var right = new ArrayList<>(words.subList(joint + 1, words.size()));
        share(right, left);
        share(left, right);
        return between(day(left), day(right))
                .filter(dates -> dates instanceof Timeframe.Dates(var start, var end) && !end.isBefore(start));
    }

    private static void share(List<TypedWord> from, List<TypedWord> to) {
        var present = TypedWords.signature(to);
        for (var word : from) {
            if ("MY".indexOf(word.sign()) >= 0 && present.indexOf(word.sign()) < 0) {
                to.add(word);
            }
        }
    }

    private static Optional<Timeframe> between(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.flatMap(first -> end.map(last -> Timeframe.of(first, last)));
    }

    private Optional<LocalDate> day(List<TypedWord> words) {
        int count = 0;
        int month = 0;
        Optional<Integer> year = Optional.empty();
        for (var word : words) {
            switch (word) {
                case TypedWord.Day(LocalDate date) -> {
                    return Optional.of(date);
                }
                case TypedWord.Count(int value) -> count = value;
                case TypedWord.MonthName(int value) -> month = value;
                case TypedWord.Year(int first, boolean spansTwo) when !spansTwo -> year = Optional.of(first);
                case TypedWord.Year _ -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return existing(year.or(yearOf(month)), month, count);
    }

    private static Optional<LocalDate> existing(Optional<Integer> year, int month, int day) {
        try {
            return year.map(known -> LocalDate.of(known, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    // In a plan of one year every month is there once, so that its year is plain.
    private Supplier<Optional<Integer>> yearOf(int month) {
        return () -> calendar.months() != 12
                ? Optional.empty()
                : Optional.of(calendar.start().getYear() + (month < calendar.start().getMonthValue() ? 1 : 0));
    }
}
