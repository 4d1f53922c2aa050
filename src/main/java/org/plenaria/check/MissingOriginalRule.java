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

/**
 * Texts that exist in some language, but not in the one the plan is drafted in: the original prints them in the other
 * language. Told once an area when all its activities have such texts, as for a plan whose original language is named
 * wrongly; else activity by activity.
 */
public final class MissingOriginalRule implements Rule {

    @Override
    public String name() {
        return "missingOriginal";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        report(findings, plan, count(plan, Texts.outsideAreas(plan)), Spot.plan(PlanFields.ORIGINAL_LANGUAGE));
        for (var area : plan.areas()) {
            int inArea = count(plan, Texts.ofAreaAlone(area));
            var counts = area.activities().stream().map(activity -> count(plan, Texts.of(activity))).toList();
            if (counts.size() > 1 && !counts.contains(0)) {
                int inAll = counts.stream().mapToInt(Integer::intValue).sum();
                report(findings, plan, inArea + inAll, Spot.at(area, AreaFields.NAME));
            } else {
                report(findings, plan, inArea, Spot.at(area, AreaFields.NAME));
                for (int i = 0; i < counts.size(); i++) {
                    report(
                            findings,
                            plan,
                            counts.get(i),
                            Spot.at(area, area.activities().get(i), ActivityFields.TITLE));
                }
            }
        }
        return findings;
    }

    private void report(List<Finding> findings, Plan plan, int count, Spot spot) {
        if (count > 0) {
            var arguments = List.of(Integer.toString(count), Texts.ownName(plan.originalLanguage()));
            findings.add(spot.finding(this, Severity.WARNING, arguments, List.of()));
        }
    }

    private static int count(Plan plan, List<LocalizedText> texts) {
        return (int) texts.stream()
                .filter(text -> !text.wordings().isEmpty())
                .filter(text -> text.wording(plan.originalLanguage()).isEmpty())
                .count();
    }
}
