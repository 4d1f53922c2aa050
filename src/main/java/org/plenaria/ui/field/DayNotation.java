// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.TimeframeNotation;

/**
 * Days as people type them in the screen's language: "1 Sep 2020", "1 de septiembre", "1/9/2020", "2020-09-01". A day
 * without a year is taken to lie in the plan's time.
 */
public final class DayNotation {

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

    private final Messages messages;
    private final Phrases phrases;
    private final boolean monthFirst;

    private DayNotation(Locale locale) {
        messages = Messages.of("fields", locale);
        phrases = Phrases.in(locale);
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
    }

    public static DayNotation in(Locale locale) {
        return new DayNotation(locale);
    }

    /** "1 Sep 2020". */
    public String write(LocalDate day) {
        return day.getDayOfMonth() + " " + phrases.monthShort(day.getMonthValue()) + " " + day.getYear();
    }

    /**
     * Reads a day.
     *
     * @param calendar the plan's time, for a day without a year
     */
    public Reading<LocalDate> read(String typed, PlanCalendar calendar) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.Blank<>();
        }
        var iso = TimeframeNotation.day(text);
        if (iso.isPresent()) {
            return new Reading.Value<>(iso.get(), true);
        }
        return parts(text, calendar)
                .<Reading<LocalDate>>map(day ->
                        new Reading.Value<>(day, text.endsWith(Integer.toString(day.getYear()))))
                .orElseGet(() -> new Reading.Unreadable<>(messages.text(
                        "day.unreadable", write(calendar.first()), calendar.first().toString())));
    }

    private Optional<LocalDate> parts(String text, PlanCalendar calendar) {
        var numbers = new ArrayList<String>();
        var month = Optional.<Integer>empty();
        for (var part : PART.matcher(text).results().map(result -> result.group()).toList()) {
            if (Character.isDigit(part.charAt(0))) {
                numbers.add(part);
            } else if (month.isEmpty()) {
                month = month(part);
            }
        }
        if (numbers.stream().anyMatch(number -> number.length() > 4)) {
            return Optional.empty();
        }
        if (month.isPresent()) {
            return wordly(numbers, month.get(), calendar);
        }
        // A word that is no month and only numbers beside it: rather ask than guess.
        return text.chars().anyMatch(Character::isLetter) ? Optional.empty() : numeric(numbers, calendar);
    }

    private static Optional<LocalDate> wordly(List<String> numbers, int month, PlanCalendar calendar) {
        return switch (numbers.size()) {
            case 1 -> inThePlan(number(numbers.get(0)), month, calendar);
            case 2 -> year(numbers.get(1)).flatMap(year -> day(year, month, number(numbers.get(0))));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> numeric(List<String> numbers, PlanCalendar calendar) {
        if (numbers.size() < 2 || numbers.size() > 3 || numbers.get(0).length() > 2) {
            return Optional.empty();
        }
        int first = number(numbers.get(0));
        int second = number(numbers.get(1));
        // The language's own order, unless only the other one makes a day.
        boolean swapped = monthFirst ? first <= 12 : second > 12;
        int month = swapped ? first : second;
        int dayOfMonth = swapped ? second : first;
        return numbers.size() == 2
                ? inThePlan(dayOfMonth, month, calendar)
                : year(numbers.get(2)).flatMap(year -> day(year, month, dayOfMonth));
    }

    private Optional<Integer> month(String word) {
        var wanted = plain(word);
        if (wanted.length() < 3) {
            return Optional.empty();
        }
        for (int month = 1; month <= 12; month++) {
            // "sept" and "juil" begin the full name; some short forms do not.
            if (plain(phrases.monthName(month)).startsWith(wanted) || plain(phrases.monthShort(month)).equals(wanted)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inThePlan(int dayOfMonth, int month, PlanCalendar calendar) {
        for (int year = calendar.first().getYear(); year <= calendar.last().getYear(); year++) {
            var day = day(year, month, dayOfMonth);
            if (day.filter(calendar.span()::contains).isPresent()) {
                return day;
            }
        }
        return day(calendar.first().getYear(), month, dayOfMonth);
    }

    private static Optional<Integer> year(String digits) {
        return switch (digits.length()) {
            case 2 -> Optional.of(2000 + number(digits));
            case 4 -> Optional.of(number(digits));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
