// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * A milestone before or after the plan's time: it is not on the timeline, and its year may be a slip. There is no
 * fix but to look at the date.
 */
public final class MilestoneOutsidePlanRule implements Rule {

    @Override
    public String name() {
        return "milestoneOutsidePlan";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        report(findings, plan, plan.milestones(), Spot.plan(PlanFields.MILESTONES));
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                report(findings, plan, activity.milestones(), Spot.at(area, activity, ActivityFields.MILESTONES));
            }
        }
        return findings;
    }

    private void report(List<Finding> findings, Plan plan, List<Milestone> milestones, Spot spot) {
        for (var milestone : milestones) {
            if (!plan.calendar().span().contains(milestone.date())) {
                findings.add(spot.finding(
                        this, Severity.HINT, List.of(plan.text(milestone.title())), List.of()));
            }
        }
    }
}
