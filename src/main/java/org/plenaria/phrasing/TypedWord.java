// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.time.LocalDate;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;

/** One word of a typed timeframe, as far as it was understood. */
sealed interface TypedWord {

    /** The letter by which this sort of word is known in a signature; see {@link TypedWords#signature}. */
    char sign();

    /** A small number, whether or not written as an ordinal: 2, 2nd, second. */
    record Count(int value) implements TypedWord {
        @Override
        public char sign() {
            return 'N';
        }
    }

    /** A year; one that spans two calendar years (2026/27) is named by its first. */
    record Year(int first, boolean spansTwo) implements TypedWord {
        @Override
        public char sign() {
            return 'Y';
        }
    }

    /** 1 to 12. */
    record MonthName(int month) implements TypedWord {
        @Override
        public char sign() {
            return 'M';
        }
    }

    /** "semester". */
    record KindName(PeriodKind kind) implements TypedWord {
        @Override
        public char sign() {
            return 'K';
        }
    }

    /** "Q3". */
    record Code(Period period) implements TypedWord {
        @Override
        public char sign() {
            return 'C';
        }
    }

    /** A day with its month and year, written in figures. */
    record Day(LocalDate date) implements TypedWord {
        @Override
        public char sign() {
            return 'D';
        }
    }

    /** What joins words: 'A' for "and", 'T' for "to", '/' for itself. */
    record Joint(char sign) implements TypedWord {}

    /** A word that says nothing here: "of", "the". */
    record Filler() implements TypedWord {
        @Override
        public char sign() {
            return ' ';
        }
    }
}
