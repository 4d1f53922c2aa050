// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Optional;

/**
 * How often an activity recurs within its timeframe: so many times in so many weeks, months or years. "Twice a month"
 * is (2, 1, MONTH); "every two months" is (1, 2, MONTH).
 *
 * @param times 1 to 31
 * @param every 1 to 36
 * @param words the author's own words, where they are to be printed instead of ours
 */
public record Recurrence(int times, int every, RecurrenceUnit unit, Optional<String> words, UnknownFields unknown) {

    /**
     * @throws IllegalArgumentException when a number lies outside its range
     */
    public Recurrence {
        if (times < 1 || times > 31 || every < 1 || every > 36) {
            throw new IllegalArgumentException(
                    "a recurrence is 1 to 31 times in 1 to 36 units: " + times + "/" + every);
        }
    }

    public static Recurrence of(int times, int every, RecurrenceUnit unit) {
        return new Recurrence(times, every, unit, Optional.empty(), UnknownFields.NONE);
    }
}
