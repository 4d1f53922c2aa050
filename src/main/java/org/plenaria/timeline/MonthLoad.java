// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much falls into each month of a plan: activities, and money.
 *
 * <p>An activity counts in every month of which its timeframe covers a day. Its amounts are spread evenly over those
 * months, to the last cent: 6,000 for an activity of the 1st semester are 1,000 a month, whatever the months' lengths,
 * because nobody has said on which days the money is spent. What falls into months outside the plan is not shown.
 * Activities that were cancelled are left out.
 *
 * @param of what the strip shows
 * @param months one for each month of the plan
 * @param undated what belongs to activities that say no days, and so to no month
 */
public record MonthLoad(Of of, List<Month> months, Month undated) {

    /** What can be shown. */
    public enum Of {
        ACTIVITIES,
        MONEY
    }

    /**
     * What falls into a month.
     *
     * @param money in the plan's currency
     * @param unfunded how many of the activities have no resources at all
     * @param unquantified how many of the activities have a resource without an amount
     */
    public record Month(int activities, BigDecimal money, int unfunded, int unquantified) {

        static final Month NOTHING = new Month(0, BigDecimal.ZERO, 0, 0);

        Month plus(Month other) {
            return new Month(
                    activities + other.activities,
                    money.add(other.money),
                    unfunded + other.unfunded,
                    unquantified + other.unquantified);
        }
    }

    public MonthLoad {
        months = List.copyOf(months);
    }

    /** Whether there is nothing to show in any month. */
    boolean isEmpty() {
        return months.stream().allMatch(month -> value(month) == 0);
    }

    /** The money of the month that has most of it. */
    BigDecimal most() {
        return months.stream().map(Month::money).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    /** How high a month stands, 0 to 1; 1 for the highest. */
    double share(int month) {
        double most = months.stream().mapToDouble(this::value).max().orElse(0);
        return most <= 0 ? 0 : Math.clamp(value(months.get(month)) / most, 0, 1);
    }

    private double value(Month month) {
        return switch (of) {
            case ACTIVITIES -> month.activities;
            case MONEY -> month.money.doubleValue();
        };
    }
}
