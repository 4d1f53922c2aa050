// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.time.LocalDate;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;

/** A word of a time as people write it. */
sealed interface TimeToken {

    /** A day of a month or the place of a period: 3, 3rd, III, third; {@link #LAST} for "last". */
    record Number(int value) implements TimeToken {}

    /** "semester", "quarter"... */
    record Kind(PeriodKind kind) implements TimeToken {}

    /** "Q3", "S1", "2T". */
    record Named(Period period) implements TimeToken {}

    /** 1 for January. */
    record Month(int number) implements TimeToken {}

    record Year(int number) implements TimeToken {}

    /** A whole date in figures. */
    record Day(LocalDate date) implements TimeToken {}

    /** A date in figures that names no day of any calendar, such as 31/04/2020. */
    record NoDay() implements TimeToken {}

    /** A date in figures that two countries read as two days. */
    record TwoDays() implements TimeToken {}

    /** "T2": the second quarter to some, the second four months to others. */
    record TwoKinds(int index) implements TimeToken {}

    /** "annual", "all year". */
    record Annual() implements TimeToken {}

    /** "and", a comma, a plus. */
    record And() implements TimeToken {}

    /** "to", "until", a dash. */
    record To() implements TimeToken {}

    /** The place of a period that is the last of its year. */
    int LAST = -1;
}
