// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** The heading of an area under which an activity stands: a semester, annual, or no time yet. */
public sealed interface TimeframeGroup extends Comparable<TimeframeGroup> {

    /** "1st Semester Activities": everything that happens within that period. */
    record InPeriod(Period period) implements TimeframeGroup {}

    /** "Annual Activities": the whole time of the plan, or more than one of its periods. */
    record Annual() implements TimeframeGroup {}

    /** Activities without a timeframe, or with words as written. */
    record Undated() implements TimeframeGroup {}

    private int rank() {
        return switch (this) {
            case InPeriod(Period period) -> period.index();
            case Annual() -> 1_000;
            case Undated() -> 1_001;
        };
    }

    @Override
    default int compareTo(TimeframeGroup other) {
        return Integer.compare(rank(), other.rank());
    }
}
