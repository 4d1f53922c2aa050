// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/** Typed periods: "2nd semester", "Q1+Q3", "1st and 3rd quarter", "March to May", "1st semester 2021". */
final class TypedPeriods {

    private final PlanCalendar calendar;

    TypedPeriods(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    /** One period as it was typed, or what it says of the one typed before it. */
    private record Part(Optional<PeriodKind> kind, Optional<TypedWord.Year> year) {

        static final Part NOTHING = new Part(Optional.empty(), Optional.empty());
    }

    /** The periods these words give; empty when they say something else. */
    Optional<Timeframe> read(List<TypedWord> words) {
        var periods = new ArrayList<Period>();
        var after = Part.NOTHING;
        // From the last to the first: in "1st and 3rd quarter 2020" the last part tells kind and year of the others.
        for (var part : split(words, 'A').reversed()) {
            var ends = split(part, 'T').reversed();
            var found = new ArrayList<Period>();
            for (var end : ends) {
                after = learn(end, after);
                period(end, after).ifPresent(found::add);
            }
            var filled = found.size() == ends.size() ? filled(found.reversed()) : List.<Period>of();
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            periods.addAll(filled);
        }
        return periods.isEmpty() ? Optional.empty() : Optional.of(Timeframe.of(periods));
    }

    private static List<List<TypedWord>> split(List<TypedWord> words, char joint) {
        var parts = new ArrayList<List<TypedWord>>();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).sign() == joint) {
                parts.add(words.subList(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    private static Part learn(List<TypedWord> words, Part after) {
        var kind = after.kind();
        var year = after.year();
        for (var word : words) {
            if (word instanceof TypedWord.KindName(PeriodKind named)) {
                kind = Optional.of(named);
            } else if (word instanceof TypedWord.Year named) {
                year = Optional.of(named);
            }
        }
        return new Part(kind, year);
    }

    private Optional<Period> period(List<TypedWord> words, Part told) {
        return switch (TypedWords.signature(words)) {
            case "C" -> words.getFirst() instanceof TypedWord.Code(Period period)
                    ? Optional.of(period)
                    : Optional.empty();
            case "M", "MY" -> words.getFirst() instanceof TypedWord.MonthName(int month)
                    ? month(month, told.year())
                    : Optional.empty();
            case "N", "NK", "NKY", "KN", "KNY" -> told.kind().flatMap(kind -> counted(kind, count(words), told.year()));
            default -> Optional.empty();
        };
    }

    private static int count(List<TypedWord> words) {
        for (var word : words) {
            if (word instanceof TypedWord.Count(int value)) {
                return value;
            }
        }
        return 0;
    }

    private Optional<Period> counted(PeriodKind kind, int count, Optional<TypedWord.Year> year) {
        int inYear = 12 / kind.months();
        if (count < 1 || count > inYear || (year.isEmpty() && calendar.months() != 12)) {
            return Optional.empty();
        }
        int yearIndex = year.map(this::indexOf).orElse(0);
        return yearIndex < 0 ? Optional.empty() : inside(new Period(kind, yearIndex * inYear + count));
    }

    /** Which year of the plan is meant, counted from 0; -1 when none is. */
    private int indexOf(TypedWord.Year year) {
        boolean spansTwo = calendar.start().getMonthValue() != 1;
        return year.spansTwo() == spansTwo ? Math.max(-1, year.first() - calendar.start().getYear()) : -1;
    }

    private Optional<Period> month(int month, Optional<TypedWord.Year> year) {
        if (year.isEmpty()) {
            return calendar.months() == 12
                    ? Optional.of(Period.month(Math.floorMod(month - calendar.start().getMonthValue(), 12) + 1))
                    : Optional.empty();
        }
        long index = ChronoUnit.MONTHS.between(calendar.start(), YearMonth.of(year.get().first(), month)) + 1;
        return year.get().spansTwo() || index < 1 || index > calendar.months()
                ? Optional.empty()
                : Optional.of(Period.month((int) index));
    }

    private Optional<Period> inside(Period period) {
        return calendar.contains(period) ? Optional.of(period) : Optional.empty();
    }

    /** One period as it is; all from the first to the last of two; empty for anything that does not run forward. */
    private static List<Period> filled(List<Period> ends) {
        var first = ends.getFirst();
        var last = ends.getLast();
        if (ends.size() > 2 || first.kind() != last.kind() || (ends.size() == 2 && last.index() <= first.index())) {
            return List.of();
        }
        var all = new ArrayList<Period>();
        for (int index = first.index(); index <= last.index(); index++) {
            all.add(new Period(first.kind(), index));
        }
        return all;
    }
}
