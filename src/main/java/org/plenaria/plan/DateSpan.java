// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;

/**
 * The days from one date to another, both included.
 *
 * @param last never before {@code first}
 */
public record DateSpan(LocalDate first, LocalDate last) {

    /**
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span cannot end on " + last + " before it starts on " + first);
        }
    }

    /** The day after the last: convenient where lengths are measured. */
    public LocalDate end() {
        return last.plusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean contains(DateSpan other) {
        return contains(other.first) && contains(other.last);
    }

    public boolean overlaps(DateSpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }
}
