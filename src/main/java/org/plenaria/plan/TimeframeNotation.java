// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The short notation of timeframes in plan files and tables: {@code annual}, {@code S2}, {@code Q1+Q3},
 * {@code 2020-03-01/2020-04-30}. Words as written and unstated timeframes have none.
 */
public final class TimeframeNotation {

    private static final String ANNUAL = "annual";
    // Strict, and of four-digit years: 2020-02-30 is an error, never 29 February.
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private TimeframeNotation() {}

    /** The notation of a timeframe; empty for one that has none. */
    public static Optional<String> write(Timeframe timeframe) {
        return switch (timeframe) {
            case Timeframe.Annual() -> Optional.of(ANNUAL);
            case Timeframe.Periods(SortedSet<Period> periods) ->
                Optional.of(periods.stream().map(Period::notation).collect(Collectors.joining("+")));
            case Timeframe.Dates(LocalDate start, LocalDate end) -> Optional.of(start + "/" + end);
            case Timeframe.AsWritten _, Timeframe.Unstated _ -> Optional.empty();
        };
    }

    /** Reads the notation; empty when the text is something else. */
    public static Optional<Timeframe> parse(String text) {
        if (text.equals(ANNUAL)) {
            return Optional.of(Timeframe.annual());
        }
        return text.indexOf('/') >= 0 ? dates(text) : periods(text);
    }

    private static Optional<Timeframe> dates(String text) {
        int slash = text.indexOf('/');
        return day(text.substring(0, slash))
                .flatMap(start -> day(text.substring(slash + 1)).map(end -> Timeframe.of(start, end)));
    }

    /** Reads a date of the form 2020-03-01; empty for any other form and for days that do not exist. */
    public static Optional<LocalDate> day(String text) {
        if (text.length() != 10) { // the pattern would also read signs and years of more digits
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Timeframe> periods(String text) {
        var periods = new TreeSet<Period>();
        for (var part : text.split("\\+", -1)) {
            var period = Period.parse(part);
            if (period.isEmpty() || !periods.add(period.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(Timeframe.of(periods));
    }
}
