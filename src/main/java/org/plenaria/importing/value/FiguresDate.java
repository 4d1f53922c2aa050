// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;

/** Dates in figures with the year last: 30/04/2020, 4.30.2020. */
final class FiguresDate {

    /** Day or month, month or day, year of four digits. */
    static final String PATTERN = "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)";

    private FiguresDate() {}

    /**
     * What the figures mean. Spanish, Portuguese and French put the day first; in English either comes first, and only
     * a figure above 12 tells.
     */
    static TimeToken read(MatchResult figures, boolean dayFirst) {
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(2));
        int year = Integer.parseInt(figures.group(3));
        if (dayFirst || first > 12) {
            return day(year, second, first);
        }
        if (second > 12 || first == second) {
            return day(year, first, second);
        }
        return new TimeToken.TwoDays();
    }

    static TimeToken day(int year, int month, int day) {
        try {
            return new TimeToken.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return new TimeToken.NoDay();
        }
    }
}
