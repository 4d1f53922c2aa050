// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;

/**
 * What a timeline is made from.
 *
 * @param numbering of this plan
 * @param findings how many findings an activity has; those without any are left out
 * @param today where the today line is drawn
 * @param colours what the colours of the bars stand for
 * @param earlier another state of the plan to compare with
 * @param load how much falls into each month, where that is shown
 * @param clashes the activities that want the same people at the same time, where they are marked
 */
public record TimelineModel(
        Plan plan,
        Numbering numbering,
        TimelineRows rows,
        Map<Id, Integer> findings,
        LocalDate today,
        TimelineWords words,
        BarColours colours,
        Optional<EarlierPlan> earlier,
        Optional<MonthLoad> load,
        Clashes clashes) {

    /** With no clashes marked. */
    public TimelineModel(
            Plan plan,
            Numbering numbering,
            TimelineRows rows,
            Map<Id, Integer> findings,
            LocalDate today,
            TimelineWords words,
            BarColours colours,
            Optional<EarlierPlan> earlier,
            Optional<MonthLoad> load) {
        this(plan, numbering, rows, findings, today, words, colours, earlier, load, Clashes.NONE);
    }

    public TimelineModel {
        if (rows.areStrewn()) {
            colours = colours.namingAreas(plan, numbering, words);
        }
    }

    /** In the colours of the areas, compared with nothing. */
    public TimelineModel(
            Plan plan,
            Numbering numbering,
            TimelineRows rows,
            Map<Id, Integer> findings,
            LocalDate today,
            TimelineWords words) {
        this(plan, numbering, rows, findings, today, words, BarColours.byArea(), Optional.empty(),
                Optional.empty());
    }

    public PlanCalendar calendar() {
        return plan.calendar();
    }

    /** The same with other rows. */
    public TimelineModel with(TimelineRows others) {
        return new TimelineModel(plan, numbering, others, findings, today, words, colours, earlier, load, clashes);
    }
}
