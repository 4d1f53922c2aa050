// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Status;

/**
 * How many activities fall into each month of a plan; those that were cancelled are left out.
 *
 * @param activities a number for each month of the plan
 */
public record MonthLoad(List<Integer> activities) {

    public MonthLoad {
        activities = List.copyOf(activities);
    }

    public static MonthLoad of(Plan plan) {
        var calendar = plan.calendar();
        var counts = new int[calendar.months()];
        plan.activities()
                .filter(one -> one.status().filter(Status.CANCELLED::equals).isEmpty())
                .forEach(one -> count(one, calendar, counts));
        return new MonthLoad(IntStream.of(counts).boxed().toList());
    }

    /** The number of the busiest month. */
    int most() {
        return activities.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static void count(Activity activity, PlanCalendar calendar, int[] counts) {
        var touched = new boolean[counts.length];
        for (var span : calendar.segments(activity.timeframe())) {
            int first = Math.max(0, month(calendar, YearMonth.from(span.first())));
            int last = Math.min(counts.length - 1, month(calendar, YearMonth.from(span.last())));
            for (int month = first; month <= last; month++) {
                touched[month] = true;
            }
        }
        for (int month = 0; month < counts.length; month++) {
            counts[month] += touched[month] ? 1 : 0;
        }
    }

    private static int month(PlanCalendar calendar, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(calendar.start(), month);
    }
}
