// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

/**
 * A period that the plan's time does not have, such as a third semester in a plan of one year: it comes from another
 * plan, or the plan was made shorter. The fixes keep the periods that exist, or take the whole time.
 */
public final class PeriodOutsidePlanRule implements Rule {

    @Override
    public String name() {
        return "periodOutsidePlan";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (activity.timeframe() instanceof Timeframe.Periods(var periods)
                        && !periods.stream().allMatch(plan.calendar()::contains)) {
                    var outside = periods.stream()
                            .filter(period -> !plan.calendar().contains(period))
                            .map(Period::notation)
                            .collect(Collectors.joining(", "));
                    findings.add(Spot.at(area, activity, ActivityFields.TIMEFRAME).finding(
                            this, Severity.SERIOUS, List.of(outside), fixes(activity, periods, plan.calendar())));
                }
            }
        }
        return findings;
    }

    private static List<QuickFix> fixes(Activity activity, Collection<Period> periods, PlanCalendar calendar) {
        var fixes = new ArrayList<QuickFix>();
        var inside = periods.stream().filter(calendar::contains).toList();
        if (!inside.isEmpty()) {
            fixes.add(Fixes.change(
                    "keepPeriodsInside", activity, ActivityFields.TIMEFRAME, Timeframe.of(inside)));
        }
        fixes.add(Fixes.change("useWholeTime", activity, ActivityFields.TIMEFRAME, Timeframe.annual()));
        return fixes;
    }
}
