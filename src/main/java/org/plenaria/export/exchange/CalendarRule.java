// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;

/**
 * A recurrence as calendars understand it. An author says how often, not on which days: the days are spread evenly from
 * the first one, as the ticks on the timeline are.
 */
final class CalendarRule {

    private static final int EVERY_MONTH_HAS = 28;
    private static final int DAYS_A_WEEK = 7;
    private static final int MOST_DAYS = 400;

    private CalendarRule() {}

    /** The line that makes the first day recur: an {@code RRULE}, or the days themselves where no rule says it. */
    static String line(Recurrence recurrence, DateSpan span) {
        var rule = rule(recurrence, span.first());
        return rule.isEmpty()
                ? "RDATE;VALUE=DATE:" + days(recurrence, span).stream()
                        .map(CalendarRule::day)
                        .collect(Collectors.joining(","))
                : "RRULE:" + rule + ";UNTIL=" + day(span.last());
    }

    static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String rule(Recurrence recurrence, LocalDate first) {
        int times = recurrence.times();
        int every = recurrence.every();
        var interval = every == 1 ? "" : ";INTERVAL=" + every;
        boolean anyMonth = first.getDayOfMonth() <= EVERY_MONTH_HAS;
        return switch (recurrence.unit()) {
            case WEEK -> times == 1
                    ? "FREQ=WEEKLY" + interval
                    : every == 1 && times <= DAYS_A_WEEK ? "FREQ=WEEKLY;BYDAY=" + weekdays(times, first) : "";
            case MONTH -> !anyMonth
                    ? ""
                    : times == 1
                            ? "FREQ=MONTHLY" + interval
                            : every == 1 && times <= EVERY_MONTH_HAS
                                    ? "FREQ=MONTHLY;BYMONTHDAY=" + monthDays(times, first)
                                    : "";
            case YEAR -> anyMonth && times == 1 ? "FREQ=YEARLY" + interval : "";
        };
    }

    private static String weekdays(int times, LocalDate first) {
        var days = new TreeSet<DayOfWeek>();
        for (int i = 0; i < times; i++) {
            days.add(first.getDayOfWeek().plus((long) i * DAYS_A_WEEK / times));
        }
        return days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    private static String monthDays(int times, LocalDate first) {
        var days = new TreeSet<Integer>();
        for (int i = 0; i < times; i++) {
            days.add((first.getDayOfMonth() - 1 + i * EVERY_MONTH_HAS / times) % EVERY_MONTH_HAS + 1);
        }
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The days themselves, the first one too: not every calendar counts the event's own beginning among them. */
    private static List<LocalDate> days(Recurrence recurrence, DateSpan span) {
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < MOST_DAYS; i++) {
            var day = day(recurrence, span.first(), i);
            if (day.isAfter(span.last())) {
                break;
            }
            if (days.isEmpty() || !days.getLast().equals(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** One of the days; in a month that is too short it is the last. */
    private static LocalDate day(Recurrence recurrence, LocalDate first, int number) {
        if (recurrence.times() == 1 && recurrence.unit() != RecurrenceUnit.WEEK) {
            int months = recurrence.unit() == RecurrenceUnit.MONTH ? 1 : 12;
            return first.plusMonths((long) number * recurrence.every() * months);
        }
        return first.plusDays(Math.round(number * step(recurrence)));
    }

    private static double step(Recurrence recurrence) {
        double unit = switch (recurrence.unit()) {
            case WEEK -> DAYS_A_WEEK;
            case MONTH -> 365.2425 / 12;
            case YEAR -> 365.2425;
        };
        return Math.max(1, unit * recurrence.every() / recurrence.times());
    }
}
