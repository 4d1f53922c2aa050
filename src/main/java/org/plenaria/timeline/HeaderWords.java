// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanCalendar;

/** What stands in the cells of the header. */
final class HeaderWords {

    /** As wide as letters of the header's size are on average in words of capitals and figures. */
    private static final double WIDE_LETTER = 7.4;

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
        int inYear = (int) Math.floorMod(monthsFromStart(day), 12L) / kind.months() + 1;
        var period = inPlan.orElseGet(() -> new Period(kind, inYear));
        var brief = words.periodShort(period);
        var shortest = List.of(words.periodBrief(kind, inYear), Integer.toString(inYear));
        var wordings = new ArrayList<String>();
        if (!underYears) {
            // Time around the plan's own has a shorter word, so that all cells have as many to choose from.
            wordings.add(inPlan.map(words::period).orElse(brief));
        }
        wordings.add(brief);
        wordings.addAll(shortest);
        return List.copyOf(wordings);
    }

    /**
     * Whether periods of so many pixels a month are surely wide enough to name their years themselves; told from the
     * number of letters, for who does not know how wide they are painted.
     */
    static boolean namesYears(PlanCalendar calendar, TimelineWords words, double monthWidth) {
        var kind = calendar.division();
        int letters = 0;
        for (int number = 1; number <= Math.min(calendar.months(), 12) / kind.months(); number++) {
            letters = Math.max(letters, words.period(new Period(kind, number)).length());
        }
        return letters * WIDE_LETTER + HeaderShapes.MARGIN <= kind.months() * monthWidth;
    }

    private long monthsFromStart(LocalDate day) {
        return ChronoUnit.MONTHS.between(calendar.start(), YearMonth.from(day));
    }

    private String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(words.locale());
    }
}
