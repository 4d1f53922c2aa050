// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * A funding source that is asked for more than it may give. Amounts of cancelled activities do not count. There is no
 * fix: which activity gives way is for the committee to say.
 */
public final class OverCeilingRule implements Rule {

    @Override
    public String name() {
        return "overCeiling";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var asked = asked(plan);
        var findings = new ArrayList<Finding>();
        for (var source : plan.sources()) {
            var name = plan.text(source.name());
            var sum = asked.getOrDefault(name, BigDecimal.ZERO);
            if (source.ceiling().filter(ceiling -> sum.compareTo(ceiling) > 0).isPresent()) {
                findings.add(Spot.plan(PlanFields.SOURCES).finding(
                        this,
                        Severity.WARNING,
                        List.of(name, sum.toPlainString(), source.ceiling().get().toPlainString()),
                        List.of()));
            }
        }
        return findings;
    }

    private static Map<String, BigDecimal> asked(Plan plan) {
        var asked = new HashMap<String, BigDecimal>();
        plan.activities()
                .filter(Gaps::isAlive)
                .flatMap(activity -> activity.resources().stream())
                .forEach(one -> one.amount().ifPresent(amount ->
                        asked.merge(plan.text(one.source()), amount, BigDecimal::add)));
        return asked;
    }
}
