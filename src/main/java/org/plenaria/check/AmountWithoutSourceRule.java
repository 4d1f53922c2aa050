// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;

/**
 * An amount of which nobody has said who gives it: the budget cannot be added up by source. The fix charges it to the
 * source that carries most of the area.
 */
public final class AmountWithoutSourceRule implements Rule {

    @Override
    public String name() {
        return "amountWithoutSource";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            var usual = Usual.of(area.activities().stream()
                    .flatMap(one -> one.resources().stream())
                    .filter(one -> one.amount().isPresent())
                    .map(Resource::source));
            for (var activity : area.activities()) {
                if (activity.resources().stream().anyMatch(AmountWithoutSourceRule::lacksSource)) {
                    findings.add(Spot.at(area, activity, ActivityFields.RESOURCES).finding(
                            this, Severity.WARNING, List.of(), fixes(plan, activity, usual)));
                }
            }
        }
        return findings;
    }

    private static boolean lacksSource(Resource resource) {
        return resource.amount().isPresent() && resource.source().isAbsent();
    }

    private static List<QuickFix> fixes(Plan plan, Activity activity, Optional<LocalizedText> usual) {
        return usual.stream()
                .map(source -> Fixes.change(
                        "chargeTo",
                        Optional.of(plan.text(source)),
                        activity,
                        ActivityFields.RESOURCES,
                        activity.resources().stream()
                                .map(one -> lacksSource(one) ? one.withSource(source) : one)
                                .toList()))
                .toList();
    }
}
