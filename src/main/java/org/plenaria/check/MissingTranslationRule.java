// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * Texts that exist in the original but not yet in a language the plan is kept in: that version would mix languages.
 * Told once an area (and once for what stands outside the areas) and language.
 */
public final class MissingTranslationRule implements Rule {

    @Override
    public String name() {
        return "missingTranslation";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var language : plan.translations()) {
            report(findings, plan, language, Texts.outsideAreas(plan), Spot.plan(PlanFields.TRANSLATIONS));
            for (var area : plan.areas()) {
                report(findings, plan, language, Texts.of(area), Spot.at(area, AreaFields.NAME));
            }
        }
        return findings;
    }

    private void report(
            List<Finding> findings, Plan plan, Language language, List<LocalizedText> texts, Spot spot) {
        int count = TranslationGaps.of(texts, language, plan.originalLanguage()).missing();
        if (count > 0) {
            var arguments = List.of(Integer.toString(count), Texts.ownName(language));
            findings.add(spot.finding(this, Severity.HINT, arguments, List.of()));
        }
    }
}
