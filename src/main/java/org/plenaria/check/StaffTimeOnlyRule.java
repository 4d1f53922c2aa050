// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * A meeting in one place to which only working time is given: nobody pays for travel and rooms. There is no fix but
 * to find a source.
 */
public final class StaffTimeOnlyRule implements Rule {

    @Override
    public String name() {
        return "staffTimeOnly";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
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
                && Meetings.isStaffTimeOnly(activity.resources());
    }
}
