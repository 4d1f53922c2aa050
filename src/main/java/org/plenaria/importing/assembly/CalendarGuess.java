// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.MastheadPart;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.UnknownFields;

/**
 * The time a draft covers.
 *
 * @param stated whether the title says so plainly; when not, the user should be told
 */
record CalendarGuess(PlanCalendar calendar, boolean stated) {

    private static final Pattern YEARS = Pattern.compile(
            "(?<!\\d)(20\\d\\d|19\\d\\d)(?:\\s*[-–/]\\s*(\\d{4}|\\d{2}))?(?!\\d)");

    /** The years of the title, else the year the timeframes name most, else the year to assume. */
    static CalendarGuess of(PlanDraft draft, Vocabulary vocabulary, int yearToAssume) {
        var division = division(draft, vocabulary);
        var title = Optional.ofNullable(draft.masthead().get(MastheadPart.TITLE)).map(RawValue::text).orElse("");
        var years = YEARS.matcher(title);
        if (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int length = lengthInYears(first, Optional.ofNullable(years.group(2)));
            return new CalendarGuess(calendar(first, length * 12, division), length == 1);
        }
        var named = mostNamedYear(times(draft));
        return new CalendarGuess(calendar(named.orElse(yearToAssume), 12, division), false);
    }

    private static PlanCalendar calendar(int year, int months, PeriodKind division) {
        var start = PlanCalendar.semesters(year).start();
        return new PlanCalendar(start, months, division, UnknownFields.NONE);
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
