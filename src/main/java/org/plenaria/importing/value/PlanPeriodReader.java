// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Language;

/** Reads the time a whole plan covers: "1 July 2026 – 30 June 2027", "July 2026 to June 2027", "from July to June". */
public final class PlanPeriodReader {

    /**
     * A stretch of whole months.
     *
     * @param months 12, 24 or 36
     */
    public record Reading(YearMonth start, int months) {}

    private final TimeWords words;
    private final Vocabulary vocabulary;
    private final Pattern months;

    public PlanPeriodReader(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        words = TimeWords.of(vocabulary, language);
        var month = "(" + Vocabulary.anyOf(vocabulary.keys("month.").stream()
                .flatMap(key -> vocabulary.words(key).stream())
                .toList()) + ")";
        months = vocabulary.once("months of a plan", () -> Pattern.compile("(?<!\\p{L})" + month
                + "(?!\\p{L})\\s*(?:-|" + vocabulary.anyOf("time.to") + ")\\s*" + month + "(?!\\p{L})"));
    }

    /** The stretch a text consists of; empty when it is anything but 12, 24 or 36 whole months. */
    public Optional<Reading> read(String text) {
        var tokens = words.read(text).orElse(List.of());
        int to = tokens.indexOf(new TimeToken.To());
        if (to < 1) {
            return Optional.empty();
        }
        var start = month(tokens.subList(0, to), tokens.subList(to + 1, tokens.size()));
        var end = month(tokens.subList(to + 1, tokens.size()), List.of());
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        long length = 1 + start.get().until(end.get(), ChronoUnit.MONTHS);
        return length == 12 || length == 24 || length == 36
                ? Optional.of(new Reading(start.get(), (int) length))
                : Optional.empty();
    }

    private static Optional<YearMonth> month(List<TimeToken> tokens, List<TimeToken> other) {
        for (var token : tokens) {
            if (token instanceof TimeToken.Day(var day)) {
                return Optional.of(YearMonth.from(day));
            }
        }
        var month = tokens.stream().filter(TimeToken.Month.class::isInstance)
                .mapToInt(one -> ((TimeToken.Month) one).number()).findFirst();
        var year = year(tokens).isPresent() ? year(tokens) : year(other);
        return month.isPresent() && year.isPresent()
                ? Optional.of(YearMonth.of(year.getAsInt(), month.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt year(List<TimeToken> tokens) {
        return tokens.stream().filter(TimeToken.Year.class::isInstance)
                .mapToInt(one -> ((TimeToken.Year) one).number()).findFirst();
    }

    /** The first month of a year that prose says runs "from July to June"; empty when it says nothing of the kind. */
    public OptionalInt firstMonth(String prose) {
        var match = months.matcher(Folding.fold(prose));
        while (match.find()) {
            int from = number(match.group(1));
            if (from > 1 && number(match.group(2)) == (from + 10) % 12 + 1) {
                return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }

    private int number(String name) {
        for (int month = 1; month <= 12; month++) {
            if (vocabulary.words("month." + month).contains(name)) {
                return month;
            }
        }
        return 0;
    }
}
