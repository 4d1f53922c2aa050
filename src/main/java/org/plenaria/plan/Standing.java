// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a number of activities have come.
 *
 * @param activities how many there are
 * @param counts how many have each status; one of which nobody has said anything counts as planned
 * @param percent how much of those not cancelled is done on average, 0 to 100; done counts as 100, nothing said as 0
 * @param money what their resources add up to, in the plan's currency
 */
public record Standing(int activities, Map<Status, Integer> counts, int percent, BudgetSum money) {

    public Standing {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Sums activities up. */
    public static Standing of(Collection<Activity> activities) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, 0);
        }
        int done = 0;
        int counted = 0;
        var money = BudgetSum.NOTHING;
        for (var activity : activities) {
            var status = activity.status().orElse(Status.PLANNED);
            counts.merge(status, 1, Integer::sum);
            if (status != Status.CANCELLED) {
                counted++;
                done += status == Status.DONE ? 100 : activity.progress().orElse(0);
            }
            for (var resource : activity.resources()) {
                money = money.plus(BudgetSum.of(resource));
            }
        }
        return new Standing(activities.size(), counts, counted == 0 ? 0 : Math.round((float) done / counted), money);
    }

    /** How many have a status. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** How much of the money is secured, 0 to 100; 0 where there is none. */
    public int securedPercent() {
        var total = money.total();
        return total.signum() <= 0
                ? 0
                : money.secured().multiply(BigDecimal.valueOf(100)).divide(total, RoundingMode.HALF_UP)
                        .intValue();
    }

    /**
     * Whether an activity should have ended before a day: its last day is past, and it is neither done nor put off nor
     * given up.
     */
    public static boolean isLate(Activity activity, PlanCalendar calendar, LocalDate day) {
        return switch (activity.status().orElse(Status.PLANNED)) {
            case DONE, POSTPONED, CANCELLED -> false;
            case PLANNED, UNDER_WAY ->
                calendar.span(activity.timeframe()).filter(span -> span.last().isBefore(day)).isPresent();
        };
    }
}
