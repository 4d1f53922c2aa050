// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** The named parts into which a plan's year is divided, counted from the plan's first month. */
public enum PeriodKind {
    SEMESTER('S', 6),
    TRIMESTER('T', 4),
    QUARTER('Q', 3),
    MONTH('M', 1);

    private final char letter;
    private final int months;

    PeriodKind(char letter, int months) {
        this.letter = letter;
        this.months = months;
    }

    /** The letter before the index in the short notation: S2, T1, Q3, M11. */
    public char letter() {
        return letter;
    }

    /** How many months one such period lasts. */
    public int months() {
        return months;
    }
}
