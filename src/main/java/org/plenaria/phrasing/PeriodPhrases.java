// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;

/** Named periods, alone and several together: "1st semester", "1st and 3rd quarter". */
final class PeriodPhrases {

    private static final int LEAST_RUN = 3;

    private final Messages messages;
    private final DatePhrases dates;

    PeriodPhrases(Messages messages, DatePhrases dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** With its year. */
    String withYear(Period period, PlanCalendar calendar) {
        if (period.kind() == PeriodKind.MONTH) {
            var month = calendar.start().plusMonths(period.firstMonth());
            return messages.text("period.month", alone(period, calendar), Integer.toString(month.getYear()));
        }
        return messages.text("period.of.year", alone(period, calendar), yearOf(period, calendar));
    }

    String alone(Period period, PlanCalendar calendar) {
        return period.kind() == PeriodKind.MONTH
                ? dates.monthName(monthInYear(period, calendar))
                : messages.text("period." + Phrases.key(period.kind()), ordinal(period));
    }

    String shortened(Period period, PlanCalendar calendar) {
        return period.kind() == PeriodKind.MONTH
                ? dates.monthShort(monthInYear(period, calendar))
                : messages.text("period.short." + Phrases.key(period.kind()), indexInYear(period));
    }

    /** The heading above the activities of a period. */
    String heading(Period period, PlanCalendar calendar) {
        return calendar.months() == 12
                ? messages.text("group." + Phrases.key(period.kind()), ordinal(period))
                : messages.text("group.of.year", withYear(period, calendar));
    }

    /**
     * Periods of one kind share its name where the year is plain. In a plan of several years, and for periods outside
     * the plan's time, each is told with its year.
     */
    String several(Collection<Period> periods, PlanCalendar calendar) {
        if (calendar.months() != 12 || !periods.stream().allMatch(calendar::contains)) {
            return listed(periods.stream().map(period -> withYear(period, calendar)).toList());
        }
        var parts = new ArrayList<String>();
        for (var kind : PeriodKind.values()) {
            var ofKind = periods.stream().filter(period -> period.kind() == kind).toList();
            if (kind == PeriodKind.MONTH) {
                parts.addAll(months(ofKind, calendar));
            } else if (ofKind.size() == 1) {
                parts.add(alone(ofKind.getFirst(), calendar));
            } else if (!ofKind.isEmpty()) {
                var ordinals = listed(ofKind.stream().map(this::ordinal).toList());
                parts.add(messages.text("periods." + Phrases.key(kind), ordinals));
            }
        }
        return listed(parts);
    }

    /** Months by name; three or more in a row as "March to August". */
    private List<String> months(List<Period> months, PlanCalendar calendar) {
        var parts = new ArrayList<String>();
        for (int first = 0; first < months.size(); ) {
            int last = first;
            while (last + 1 < months.size() && months.get(last + 1).index() == months.get(last).index() + 1) {
                last++;
            }
            if (last < first + LEAST_RUN - 1) {
                last = first;
                parts.add(alone(months.get(first), calendar));
            } else {
                parts.add(messages.text(
                        "months.run", alone(months.get(first), calendar), alone(months.get(last), calendar)));
            }
            first = last + 1;
        }
        return parts;
    }

    private String listed(List<String> items) {
        var list = items.getFirst();
        for (int i = 1; i < items.size(); i++) {
            list = messages.text(i == items.size() - 1 ? "list.last" : "list.before", list, items.get(i));
        }
        return list;
    }

    private String ordinal(Period period) {
        return messages.text("ordinal", indexInYear(period));
    }

    private static int indexInYear(Period period) {
        return (period.index() - 1) % (12 / period.kind().months()) + 1;
    }

    private static int monthInYear(Period period, PlanCalendar calendar) {
        return calendar.start().plusMonths(period.firstMonth()).getMonthValue();
    }

    /** The year a period belongs to: "2020", or "2020/21" where a year of the plan spans two calendar years. */
    private static String yearOf(Period period, PlanCalendar calendar) {
        var first = calendar.start().plusMonths(period.firstMonth() / 12 * 12L);
        return first.getMonthValue() == 1
                ? Integer.toString(first.getYear())
                : first.getYear() + "/" + String.format(Locale.ROOT, "%02d", (first.getYear() + 1) % 100);
    }
}
