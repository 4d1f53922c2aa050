// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Resource;

/**
 * An amount or a ceiling below zero: nobody gives less than nothing, and every total it enters is too small. The fix
 * takes off the minus sign.
 */
public final class NegativeAmountRule implements Rule {

    @Override
    public String name() {
        return "negativeAmount";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                activity.resources().stream()
                        .flatMap(resource -> resource.amount().stream())
                        .filter(NegativeAmountRule::isNegative)
                        .findFirst()
                        .ifPresent(amount -> findings.add(Spot.at(area, activity, ActivityFields.RESOURCES).finding(
                                this, Severity.WARNING, List.of(amount.toPlainString()), List.of(fix(activity)))));
            }
        }
        for (var source : plan.sources()) {
            source.ceiling().filter(NegativeAmountRule::isNegative).ifPresent(ceiling ->
                    findings.add(Spot.plan(PlanFields.SOURCES).finding(
                            this,
                            Severity.WARNING,
                            List.of(ceiling.toPlainString(), plan.text(source.name())),
                            List.of(fix(plan)))));
        }
        return findings;
    }

    private static boolean isNegative(BigDecimal amount) {
        return amount.signum() < 0;
    }

    private static QuickFix fix(Activity activity) {
        return Fixes.change(
                "takeOffMinus",
                activity,
                ActivityFields.RESOURCES,
                activity.resources().stream().map(NegativeAmountRule::withoutMinus).toList());
    }

    private static Resource withoutMinus(Resource resource) {
        return resource.withAmount(withoutMinus(resource.amount()));
    }

    private static QuickFix fix(Plan plan) {
        var sources = plan.sources().stream()
                .map(source -> source.withCeiling(withoutMinus(source.ceiling())))
                .toList();
        return new QuickFix("takeOffMinus", List.of(), new PlanEdit.Change<>(PlanFields.SOURCES, sources));
    }

    private static Optional<BigDecimal> withoutMinus(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::abs);
    }
}
