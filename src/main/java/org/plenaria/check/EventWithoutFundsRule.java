// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * A meeting in one place that nothing pays for: travel and rooms cost money. There is no fix but to find a source.
 */
public final class EventWithoutFundsRule implements Rule {

    @Override
    public String name() {
        return "eventWithoutFunds";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        if (plan.activities().allMatch(activity -> activity.resources().isEmpty())) {
            return List.of(); // resources are not what this plan is about yet
        }
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (Gaps.isAlive(activity) && isMet(activity)) {
                    findings.add(Spot.at(area, activity, ActivityFields.RESOURCES).finding(this, Severity.WARNING));
                }
            }
        }
        return findings;
    }

    private static boolean isMet(Activity activity) {
        return Meetings.isOnSite(activity)
                && activity.resources().isEmpty();
    }
}
