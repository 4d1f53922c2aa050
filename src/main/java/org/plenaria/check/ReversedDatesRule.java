// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/**
 * Dates that end before they start: the activity cannot be drawn, and one of the two is a slip. The fix swaps them.
 */
public final class ReversedDatesRule implements Rule {

    @Override
    public String name() {
        return "reversedDates";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (activity.timeframe() instanceof Timeframe.Dates(var start, var end) && end.isBefore(start)) {
                    findings.add(Spot.at(area, activity, ActivityFields.TIMEFRAME).finding(
                            this,
                            Severity.SERIOUS,
                            Fixes.change(
                                    "swapDates", activity, ActivityFields.TIMEFRAME, Timeframe.of(end, start))));
                }
            }
        }
        return findings;
    }
}
