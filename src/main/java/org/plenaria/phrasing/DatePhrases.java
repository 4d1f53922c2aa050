// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.plenaria.messages.Messages;

/** Days, and stretches of days in as few words as they need: "1–15 March 2020". */
final class DatePhrases {

    private final Messages messages;
    private final Locale locale;

    DatePhrases(Messages messages) {
        this.messages = messages;
        this.locale = messages.locale();
    }

    String date(LocalDate date) {
        return messages.text("date", day(date), month(date), year(date));
    }

    String dates(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return date(start);
        }
        if (end.isBefore(start) || start.getYear() != end.getYear()) {
            return messages.text("dates", date(start), date(end));
        }
        return start.getMonth() == end.getMonth()
                ? messages.text("dates.in.month", day(start), day(end), month(end), year(end))
                : messages.text("dates.in.year", day(start), month(start), day(end), month(end), year(end));
    }

    String monthName(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    String monthShort(int month) {
        var name = Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private String day(LocalDate date) {
        return messages.text("day", date.getDayOfMonth());
    }

    private String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, locale);
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }
}
