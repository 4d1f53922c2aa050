// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.PeriodKind;

/** What a gesture keeps to while it runs: the choice of {@link Snap}, as it turns out for what is dragged. */
public enum Keeps {
    SEMESTER,
    TRIMESTER,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    /** To the ends of the plan's periods that are near, else to months; so for its other divisions. */
    SEMESTER_OR_MONTH,
    TRIMESTER_OR_MONTH,
    QUARTER_OR_MONTH,
    FIVE_PERCENT,
    ONE_PERCENT,
    /** To nothing: single days, whatever the scale shows. */
    NOTHING,
    /** To rows, which know no grid of time. */
    ROWS;

    static Keeps of(PeriodKind kind) {
        return switch (kind) {
            case SEMESTER -> SEMESTER;
            case TRIMESTER -> TRIMESTER;
            case QUARTER -> QUARTER;
            case MONTH -> MONTH;
        };
    }

    /** Steps of so many months; those that no period lasts count as months. */
    static Keeps ofMonths(int months) {
        for (var kind : PeriodKind.values()) {
            if (kind.months() == months) {
                return of(kind);
            }
        }
        return MONTH;
    }

    static Keeps orMonths(PeriodKind division) {
        return switch (division) {
            case SEMESTER -> SEMESTER_OR_MONTH;
            case TRIMESTER -> TRIMESTER_OR_MONTH;
            case QUARTER -> QUARTER_OR_MONTH;
            case MONTH -> MONTH;
        };
    }

    /**
     * What is held and chosen.
     *
     * @param automatic what the gesture keeps to where nothing is chosen
     */
    static Keeps of(Modifiers modifiers, PeriodKind division, Keeps automatic) {
        if (modifiers.free()) {
            return NOTHING;
        }
        return switch (modifiers.snap()) {
            case AUTOMATIC -> automatic;
            case PERIOD -> of(division);
            case MONTH -> MONTH;
            case WEEK -> WEEK;
            case DAY -> DAY;
            case NONE -> NOTHING;
        };
    }
}
