// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One named part of a plan's time: the 2nd semester, the 3rd quarter, the 11th month.
 *
 * @param index 1 for the period that begins the plan; in a plan of 24 months semesters run from 1 to 4
 */
public record Period(PeriodKind kind, int index) implements Comparable<Period> {

    private static final Pattern NOTATION = Pattern.compile("([STQM])([1-9][0-9]?)");
    private static final Comparator<Period> IN_TIME = Comparator.comparingInt(Period::firstMonth)
            .thenComparing(Period::kind);

    /**
     * @throws IllegalArgumentException when the index is below 1 or above 99
     */
    public Period {
        if (index < 1 || index > 99) {
            throw new IllegalArgumentException("a period's index lies between 1 and 99: " + index);
        }
    }

    public static Period semester(int index) {
        return new Period(PeriodKind.SEMESTER, index);
    }

    public static Period quarter(int index) {
        return new Period(PeriodKind.QUARTER, index);
    }

    public static Period month(int index) {
        return new Period(PeriodKind.MONTH, index);
    }

    /** Reads the short notation (S2, T1, Q3, M11); empty when the text is something else. */
    public static Optional<Period> parse(String text) {
        var match = NOTATION.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        for (var kind : PeriodKind.values()) {
            if (kind.letter() == text.charAt(0)) {
                return Optional.of(new Period(kind, Integer.parseInt(match.group(2))));
            }
        }
        return Optional.empty();
    }

    /** How many months of the plan lie before this period. */
    public int firstMonth() {
        return (index - 1) * kind.months();
    }

    /** The number of months of the plan up to and including this period. */
    public int endMonth() {
        return index * kind.months();
    }

    /** The short notation: S2, T1, Q3, M11. */
    public String notation() {
        return kind.letter() + Integer.toString(index);
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }
}
