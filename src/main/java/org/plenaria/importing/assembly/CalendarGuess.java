// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenaria.importing.draft.MastheadPart;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.value.PlanPeriodReader;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.UnknownFields;

/**
 * The time a draft covers.
 *
 * @param stated whether the title says so plainly; when not, the user should be told
 */
record CalendarGuess(PlanCalendar calendar, boolean stated) {

    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)(20\\d\\d|19\\d\\d)(?:\\s*([-–/])\\s*(\\d{4}|\\d{2}))?(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final int JULY = 7;
    // First months of the years that offices keep, besides January, the most usual first.
    private static final List<Integer> SPLIT_YEARS = List.of(JULY, 4, 10);

    /**
     * The period the masthead names, else the years of the title, else the year the timeframes name most, else the
     * year to assume.
     */
    static CalendarGuess of(PlanDraft draft, Vocabulary vocabulary, int yearToAssume) {
        var division = division(draft, vocabulary);
        var periods = new PlanPeriodReader(vocabulary, draft.language());
        var title = text(draft, MastheadPart.TITLE);
        var named = periods.read(text(draft, MastheadPart.PERIOD)).or(() -> periods.read(title));
        if (named.isPresent()) {
            return new CalendarGuess(calendar(named.get().start(), named.get().months(), division), true);
        }
        var years = YEARS.matcher(title);
        if (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int length = lengthInYears(first, Optional.ofNullable(years.group(3)));
            // "2026/27" is one year that begins in the first of the two; "2026-2027" is two years.
            if (length == 2 && (years.group(2).equals("/") || years.group(3).length() == 2)) {
                var month = prose(draft).map(periods::firstMonth).filter(OptionalInt::isPresent).findFirst();
                var start = YearMonth.of(first, month.map(OptionalInt::getAsInt).orElse(JULY));
                return new CalendarGuess(calendar(start, 12, division), month.isPresent());
            }
            return new CalendarGuess(calendar(YearMonth.of(first, 1), length * 12, division), length == 1);
        }
        var split = splitYear(times(draft));
        if (split.isPresent()) {
            return new CalendarGuess(calendar(split.get(), 12, division), false);
        }
        int year = mostNamedYear(times(draft)).orElse(yearToAssume);
        return new CalendarGuess(calendar(YearMonth.of(year, 1), 12, division), false);
    }

    private static String text(PlanDraft draft, MastheadPart part) {
        return Optional.ofNullable(draft.masthead().get(part)).map(RawValue::text).orElse("");
    }

    private static Stream<String> prose(PlanDraft draft) {
        return draft.sections().stream().flatMap(section -> section.paragraphs().stream()).map(RawValue::text);
    }

    /** The year the plan begins in; its first month too, where that is not January. */
    String firstYearOrMonth() {
        var start = calendar.start();
        return start.getMonthValue() == 1 ? Integer.toString(start.getYear()) : start.toString();
    }

    private static PlanCalendar calendar(YearMonth start, int months, PeriodKind division) {
        return new PlanCalendar(start, months, division, UnknownFields.NONE);
    }

    // Days of two calendar years that fit into one year of twelve months.
    private static Optional<YearMonth> splitYear(List<String> times) {
        var days = times.stream()
                .flatMap(text -> DAY.matcher(text).results())
                .flatMap(match -> TimeframeNotation.day(match.group()).stream())
                .map(YearMonth::from)
                .sorted()
                .toList();
        if (days.isEmpty() || days.getFirst().getYear() == days.getLast().getYear()) {
            return Optional.empty();
        }
        return SPLIT_YEARS.stream()
                .map(month -> YearMonth.of(days.getFirst().getYear(), month))
                .filter(start -> !days.getFirst().isBefore(start) && days.getLast().isBefore(start.plusMonths(12)))
                .findFirst();
    }

    private static int lengthInYears(int first, Optional<String> last) {
        if (last.isEmpty()) {
            return 1;
        }
        int end = last.get().length() == 4
                ? Integer.parseInt(last.get())
                : first / 100 * 100 + Integer.parseInt(last.get());
        int length = end - first + 1;
        return length == 2 || length == 3 ? length : 1;
    }

    private static List<String> times(PlanDraft draft) {
        var times = new ArrayList<String>();
        for (var area : draft.areas()) {
            for (var activity : area.activities()) {
                activity.group().ifPresent(times::add);
                activity.values().stream()
                        .filter(value -> value.kind() == FieldKind.TIMEFRAME || value.kind() == FieldKind.START
                                || value.kind() == FieldKind.END || value.kind() == FieldKind.DEADLINE)
                        .forEach(value -> times.add(
                                value.date().map(Object::toString).orElse(value.text())));
            }
        }
        return times;
    }

    private static Optional<Integer> mostNamedYear(List<String> times) {
        var counts = new HashMap<Integer, Integer>();
        for (var text : times) {
            YEARS.matcher(text).results().forEach(
                    year -> counts.merge(Integer.valueOf(year.group(1)), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static PeriodKind division(PlanDraft draft, Vocabulary vocabulary) {
        var patterns = Map.of(
                PeriodKind.SEMESTER,
                Pattern.compile(vocabulary.wholeWords("time.semester") + "|\\bs[12]\\b|\\b[12]s\\b"),
                PeriodKind.TRIMESTER,
                vocabulary.wholeWords("time.trimester"),
                PeriodKind.QUARTER,
                Pattern.compile(vocabulary.wholeWords("time.quarter")
                        + "|\\bq[1-4]\\b|\\b[1-4][qt]\\b|\\bt4\\b"));
        var counts = new EnumMap<PeriodKind, Integer>(PeriodKind.class);
        for (var text : times(draft)) {
            patterns.forEach((kind, pattern) -> {
                if (pattern.matcher(Folding.fold(text)).find()) {
                    counts.merge(kind, 1, Integer::sum);
                }
            });
        }
        var best = PeriodKind.SEMESTER;
        for (var kind : List.of(PeriodKind.QUARTER, PeriodKind.TRIMESTER)) {
            best = counts.getOrDefault(kind, 0) > counts.getOrDefault(best, 0) ? kind : best;
        }
        return best;
    }
}
