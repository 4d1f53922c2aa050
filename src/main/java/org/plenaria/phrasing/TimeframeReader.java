// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/**
 * Reads what somebody typed as a timeframe: the notation of plan files (S2, Q1+Q3, 2020-03-01/2020-04-30) and the words
 * of one language ("2nd semester", "March", "1 Mar - 30 Apr 2020"). Whatever is not plain stays as it was written; no
 * date is ever guessed.
 */
public final class TimeframeReader {

    private final TypedWords vocabulary;

    private TimeframeReader(Locale locale) {
        vocabulary = new TypedWords(locale);
    }

    public static TimeframeReader in(Locale locale) {
        return new TimeframeReader(locale);
    }

    /**
     * The timeframe that was typed.
     *
     * @param calendar of the plan, by which "2nd semester" and "March" get their meaning
     */
    public Timeframe read(String typed, PlanCalendar calendar) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Timeframe.unstated();
        }
        if (vocabulary.meansAnnual(text)) {
            return Timeframe.annual();
        }
        // "T1" is a quarter ("trimestre") in three of our languages, unless the plan itself counts in four months.
        boolean tIsQuarter = vocabulary.saysTrimestreForQuarter() && calendar.division() != PeriodKind.TRIMESTER;
        return vocabulary.read(text, tIsQuarter)
                .flatMap(words -> wholeYear(words, calendar)
                        .or(() -> new TypedDates(calendar).read(words))
                        .or(() -> new TypedPeriods(calendar).read(words)))
                .orElseGet(() -> new Timeframe.AsWritten(text));
    }

    private static Optional<Timeframe> wholeYear(List<TypedWord> words, PlanCalendar calendar) {
        boolean spansTwo = calendar.start().getMonthValue() != 1;
        var itself = new TypedWord.Year(calendar.start().getYear(), spansTwo);
        return calendar.months() == 12 && words.equals(List.of(itself))
                ? Optional.of(Timeframe.annual())
                : Optional.empty();
    }
}
