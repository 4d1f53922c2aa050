// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/**
 * Months of a plan that follow each other.
 *
 * @param first 0 for the plan's first month
 * @param end the month after the last
 */
record MonthRange(int first, int end) {

    /** The months of days that begin and end with a month. */
    static MonthRange of(DateSpan span, PlanCalendar calendar) {
        return new MonthRange(
                (int) ChronoUnit.MONTHS.between(calendar.first(), span.first()),
                (int) ChronoUnit.MONTHS.between(calendar.first(), span.end()));
    }

    /**
     * The timeframe that says these months in the fewest words: the whole plan, periods of the kind the author already
     * uses, periods of the plan's division, or months.
     */
    static Timeframe timeframe(List<MonthRange> ranges, PlanCalendar calendar, PeriodKind preferred) {
        if (ranges.equals(List.of(new MonthRange(0, calendar.months())))) {
            return Timeframe.annual();
        }
        var periods = new ArrayList<Period>();
        for (var range : ranges) {
            periods.addAll(range.periods(calendar, preferred));
        }
        return Timeframe.of(periods);
    }

    private List<Period> periods(PlanCalendar calendar, PeriodKind preferred) {
        // Months that have come to fill a semester are that semester again.
        var kinds = preferred == PeriodKind.MONTH
                ? List.of(calendar.division())
                : List.of(preferred, calendar.division());
        for (var kind : kinds) {
            if (first % kind.months() == 0 && end % kind.months() == 0) {
                return tiles(kind);
            }
        }
        return tiles(PeriodKind.MONTH);
    }

    private List<Period> tiles(PeriodKind kind) {
        return IntStream.rangeClosed(first / kind.months() + 1, end / kind.months())
                .mapToObj(index -> new Period(kind, index))
                .toList();
    }
}
