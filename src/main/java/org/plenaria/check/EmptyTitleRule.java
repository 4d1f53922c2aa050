// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.SectionFields;

/**
 * A plan, section, area or activity that has no title: it would be printed as a bare number, and nobody could speak of
 * it. There is no fix but to write one.
 */
public final class EmptyTitleRule implements Rule {

    @Override
    public String name() {
        return "emptyTitle";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        report(findings, plan.title(), Spot.plan(PlanFields.TITLE));
        plan.sections().forEach(one -> report(findings, one.heading(), Spot.at(one, SectionFields.HEADING)));
        for (var area : plan.areas()) {
            report(findings, area.name(), Spot.at(area, AreaFields.NAME));
            for (var activity : area.activities()) {
                report(findings, activity.title(), Spot.at(area, activity, ActivityFields.TITLE));
            }
        }
        return findings;
    }

    private void report(List<Finding> findings, LocalizedText title, Spot spot) {
        if (title.wordings().isEmpty()) {
            findings.add(spot.finding(this, Severity.WARNING));
        }
    }
}
