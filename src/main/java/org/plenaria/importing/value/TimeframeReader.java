// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

/**
 * Reads timeframes as people write them: semesters, quarters in Roman figures, months and stretches of them, days in
 * the orders of several countries. What is impossible or means two things stays as written.
 */
public final class TimeframeReader {

    private final TimeWords words;
    private final PeriodsReader periods;
    private final DaysReader days;
    private final PlanCalendar calendar;
    private final boolean quartersByT;

    /**
     * @param language in which the plan is written: it says which figure of a date is the day
     * @param calendar gives days without a year their year, and months their place
     */
    public TimeframeReader(Vocabulary vocabulary, Language language, PlanCalendar calendar) {
        words = TimeWords.of(vocabulary, language);
        periods = new PeriodsReader(calendar);
        days = new DaysReader(calendar);
        this.calendar = calendar;
        quartersByT = calendar.division() == PeriodKind.QUARTER && !language.tag().startsWith("en");
    }

    /** Reads a timeframe; never fails, for in the end the words stay as they are. */
    public TimeframeReading read(String text) {
        var notation = text.indexOf('/') == 10 ? TimeframeNotation.parse(text.strip()) : Optional.<Timeframe>empty();
        if (notation.isPresent()) {
            return TimeframeReading.of(notation.get());
        }
        var read = words.read(text);
        if (read.isEmpty() || read.get().isEmpty()) {
            return asWritten(text, NoteKind.TIMEFRAME_AS_WRITTEN);
        }
        var tokens = read.get().stream().map(this::oneKind).toList();
        if (tokens.contains(new TimeToken.NoDay())) {
            return asWritten(text, NoteKind.DATE_IMPOSSIBLE);
        }
        if (tokens.contains(new TimeToken.TwoDays())) {
            return asWritten(text, NoteKind.DATE_AMBIGUOUS);
        }
        if (isAnnual(tokens)) {
            return TimeframeReading.of(Timeframe.annual());
        }
        var reading = periods.read(tokens).or(() -> days.read(tokens));
        return reading.map(found -> found.timeframe() instanceof Timeframe.Unstated
                        ? asWritten(text, found.note().orElse(NoteKind.TIMEFRAME_AS_WRITTEN))
                        : found)
                .orElseGet(() -> asWritten(text, NoteKind.TIMEFRAME_AS_WRITTEN));
    }

    /** Reads one day; empty for anything else, also for a stretch of days. */
    public Optional<LocalDate> day(String text) {
        return read(text).timeframe() instanceof Timeframe.Dates(LocalDate start, LocalDate end) && start.equals(end)
                ? Optional.of(start)
                : Optional.empty();
    }

    // "T3" is a trimester where the plan has trimesters, a quarter where it has quarters; "T4" can only be a quarter.
    private TimeToken oneKind(TimeToken token) {
        if (token instanceof TimeToken.TwoKinds(int index) && index >= 1) {
            if (calendar.division() == PeriodKind.TRIMESTER && index <= calendar.months() / 4) {
                return new TimeToken.Named(new Period(PeriodKind.TRIMESTER, index));
            }
            if (quartersByT || index == 4 && calendar.months() == 12) {
                return new TimeToken.Named(new Period(PeriodKind.QUARTER, index));
            }
        }
        return token;
    }

    private boolean isAnnual(List<TimeToken> tokens) {
        boolean said = tokens.contains(new TimeToken.Annual());
        boolean onlyYears = tokens.stream()
                .allMatch(token -> token instanceof TimeToken.Annual || token instanceof TimeToken.Year);
        boolean theYear = tokens.equals(List.of(new TimeToken.Year(calendar.start().getYear())))
                && calendar.start().getMonthValue() == 1
                && calendar.months() == 12;
        return onlyYears && (said || theYear);
    }

    private static TimeframeReading asWritten(String text, NoteKind note) {
        return text.isBlank()
                ? new TimeframeReading(Timeframe.unstated(), Optional.empty())
                : new TimeframeReading(new Timeframe.AsWritten(text.strip()), Optional.of(note));
    }
}
