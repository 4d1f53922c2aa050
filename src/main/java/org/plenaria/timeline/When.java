// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;

/** A time in which one looks for activities. */
public sealed interface When {

    boolean isMetBy(Timeframe timeframe, PlanCalendar calendar);

    /** Printed under a heading: everything that happens within the 1st semester, everything annual. */
    record Under(TimeframeGroup group) implements When {
        @Override
        public boolean isMetBy(Timeframe timeframe, PlanCalendar calendar) {
            return calendar.group(timeframe).equals(group);
        }
    }

    /** Over before a day, as far as the plan says. */
    record EndedBefore(LocalDate day) implements When {
        @Override
        public boolean isMetBy(Timeframe timeframe, PlanCalendar calendar) {
            return calendar.span(timeframe).filter(span -> span.last().isBefore(day)).isPresent();
        }
    }

    /** Taking place on at least one day of a period, as far as the plan says; an annual activity in all of them. */
    record Touching(Period period) implements When {
        @Override
        public boolean isMetBy(Timeframe timeframe, PlanCalendar calendar) {
            var days = calendar.span(period);
            return calendar.segments(timeframe).stream().anyMatch(days::overlaps);
        }
    }
}
