// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * Amounts in a plan that names no currency: "18,500" says nothing. The fixes offer the two currencies such plans are
 * mostly kept in; any other is chosen on the plan's own page.
 */
public final class AmountWithoutCurrencyRule implements Rule {

    @Override
    public String name() {
        return "amountWithoutCurrency";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        if (plan.currency().isPresent() || !hasAmounts(plan)) {
            return List.of();
        }
        var fixes = Stream.of("USD", "EUR")
                .map(code -> new QuickFix(
                        "useCurrency",
                        List.of(code),
                        new PlanEdit.Change<>(PlanFields.CURRENCY, Optional.of(Currency.getInstance(code)))))
                .toList();
        return List.of(Spot.plan(PlanFields.CURRENCY).finding(this, Severity.WARNING, List.of(), fixes));
    }

    private static boolean hasAmounts(Plan plan) {
        return plan.activities()
                        .flatMap(activity -> activity.resources().stream())
                        .anyMatch(resource -> resource.amount().isPresent())
                || plan.sources().stream().map(FundingSource::ceiling).anyMatch(Optional::isPresent);
    }
}
