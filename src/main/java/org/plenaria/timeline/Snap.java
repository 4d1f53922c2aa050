// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** What the ends of bars and milestones keep to while they are moved. */
public enum Snap {
    /** To whatever a timeframe is made of: a semester stays a semester, dates move by months or days. */
    AUTOMATIC,
    /** To the plan's own division: semesters, trimesters or quarters. */
    PERIOD,
    MONTH,
    /** To Mondays. */
    WEEK,
    DAY,
    /** To nothing: dates come of it, to the day. */
    NONE
}
