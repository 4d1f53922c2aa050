// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanCalendar;

/** What stands in the cells of the header. */
final class HeaderWords {

    private final PlanCalendar calendar;
    private final TimelineWords words;
    private final boolean underYears;
    private final boolean yearsOfMonths;

    /**
     * The words of a plan's calendar.
     *
     * @param underYears whether the years have a row of their own, so that the other rows need not name them
     * @param overDays whether weeks or days stand under the months, so that no more than a few months can be seen
     */
    HeaderWords(PlanCalendar calendar, TimelineWords words, boolean underYears, boolean overDays) {
        this.calendar = calendar;
        this.words = words;
        this.underYears = underYears;
        // "2026/27" does not say in which of both years a December lies.
        yearsOfMonths = overDays && calendar.start().getMonthValue() != 1;
    }

    /** The wordings for a cell, from the longest to the shortest. */
    List<String> of(HeaderTier tier, DateSpan cell) {
        var first = cell.first();
        return switch (tier) {
            case YEARS -> List.of(year(first));
            case PERIODS -> period(first);
            case MONTHS -> {
                var name = words.month(YearMonth.from(first));
                yield yearsOfMonths
                        ? List.of(name + " " + first.getYear(), name, initial(name))
                        : List.of(name, initial(name));
            }
            case WEEKS -> {
                var date = Integer.toString(first.getDayOfMonth());
                yield List.of(words.week(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) + " · " + date, date);
            }
            case DAYS -> {
                var name = first.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT_STANDALONE, words.locale())
                        .replace(".", "");
                var date = Integer.toString(first.getDayOfMonth());
                yield List.of(name + " " + date, date);
            }
        };
    }

    /** "2029", or "2029/30" where a year of the plan spans two calendar years. */
    private String year(LocalDate day) {
        long years = Math.floorDiv(monthsFromStart(day), 12L);
        int year = calendar.start().plusYears(years).getYear();
        return calendar.start().getMonthValue() == 1
                ? Integer.toString(year)
                : year + "/" + String.format("%02d", (year + 1) % 100);
    }

    private List<String> period(LocalDate day) {
        var kind = calendar.division();
        var inPlan = calendar.periodOf(day, kind);
        if (inPlan.isPresent()) {
            var brief = words.periodShort(inPlan.get());
            var index = Integer.toString(inPlan.get().index());
            return underYears ? List.of(brief, index) : List.of(words.period(inPlan.get()), brief, index);
        }
        int inYear = (int) Math.floorMod(monthsFromStart(day), 12L) / kind.months();
        return List.of(words.periodShort(new Period(kind, inYear + 1)));
    }

    private long monthsFromStart(LocalDate day) {
        return ChronoUnit.MONTHS.between(calendar.start(), YearMonth.from(day));
    }

    private String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(words.locale());
    }
}
