// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * Texts that exist in another language but not in the plan's original one: the original is printed with words of that
 * other language. Told once an area, and once for what stands outside the areas.
 */
public final class MissingOriginalRule implements Rule {

    @Override
    public String name() {
        return "missingOriginal";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        report(findings, plan, Texts.outsideAreas(plan), Spot.plan(PlanFields.TITLE));
        for (var area : plan.areas()) {
            report(findings, plan, Texts.of(area), Spot.at(area, AreaFields.NAME));
        }
        return findings;
    }

    private void report(List<Finding> findings, Plan plan, List<LocalizedText> texts, Spot spot) {
        long count = texts.stream()
                .filter(text -> !text.wordings().isEmpty())
                .filter(text -> text.in(plan.originalLanguage()).isEmpty())
                .count();
        if (count > 0) {
            var arguments = List.of(Long.toString(count), Texts.ownName(plan.originalLanguage()));
            findings.add(spot.finding(this, Severity.WARNING, arguments, List.of()));
        }
    }
}
