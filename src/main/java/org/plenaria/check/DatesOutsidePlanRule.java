// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/**
 * Dates of which a part lies before or after the plan's time: they belong to another year's plan, or the year is a
 * slip. The fixes cut off what lies outside, or take the whole time.
 */
public final class DatesOutsidePlanRule implements Rule {

    @Override
    public String name() {
        return "datesOutsidePlan";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (activity.timeframe() instanceof Timeframe.Dates(var start, var end) && !end.isBefore(start)) {
                    var days = new DateSpan(start, end);
                    if (!plan.calendar().span().contains(days)) {
                        findings.add(Spot.at(area, activity, ActivityFields.TIMEFRAME).finding(
                                this, Severity.WARNING, List.of(), fixes(activity, days, plan.calendar().span())));
                    }
                }
            }
        }
        return findings;
    }

    private static List<QuickFix> fixes(Activity activity, DateSpan days, DateSpan planned) {
        var fixes = new ArrayList<QuickFix>();
        if (planned.overlaps(days)) {
            var first = days.first().isBefore(planned.first()) ? planned.first() : days.first();
            var last = days.last().isAfter(planned.last()) ? planned.last() : days.last();
            fixes.add(Fixes.change("clipToPlan", activity, ActivityFields.TIMEFRAME, Timeframe.of(first, last)));
        }
        fixes.add(Fixes.change("useWholeTime", activity, ActivityFields.TIMEFRAME, Timeframe.annual()));
        return fixes;
    }
}
