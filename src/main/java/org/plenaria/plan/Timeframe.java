// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When an activity takes place, no more exactly than its author said. A semester is not its first and last day: dates
 * exist only where somebody gave them.
 */
public sealed interface Timeframe {

    /** Nobody has said when. */
    record Unstated() implements Timeframe {}

    /** The plan's whole time: "annual". */
    record Annual() implements Timeframe {}

    /**
     * One or several named periods: the 2nd semester, the 1st and 3rd quarter, the 11th month.
     *
     * @param periods at least one, in the order of time
     */
    record Periods(SortedSet<Period> periods) implements Timeframe {

        /**
         * @throws IllegalArgumentException when there is no period
         */
        public Periods {
            if (periods.isEmpty()) {
                throw new IllegalArgumentException("a timeframe of periods needs at least one");
            }
            periods = Collections.unmodifiableSortedSet(new TreeSet<>(periods));
        }
    }

    /**
     * From one day to another, both included. The end may lie before the start, as an author may have written it: a
     * check then says so.
     */
    record Dates(LocalDate start, LocalDate end) implements Timeframe {}

    /**
     * The author's words, of which nothing more exact could be made ("once the funds have arrived").
     *
     * @param words never blank
     */
    record AsWritten(String words, UnknownFields unknown) implements Timeframe {

        public AsWritten(String words) {
            this(words, UnknownFields.NONE);
        }

        /**
         * @throws IllegalArgumentException when the words are blank
         */
        public AsWritten {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a timeframe as written needs words");
            }
        }
    }

    static Timeframe unstated() {
        return new Unstated();
    }

    static Timeframe annual() {
        return new Annual();
    }

    static Timeframe of(Period... periods) {
        return of(List.of(periods));
    }

    static Timeframe of(Collection<Period> periods) {
        return new Periods(new TreeSet<>(periods));
    }

    static Timeframe of(LocalDate start, LocalDate end) {
        return new Dates(start, end);
    }
}
