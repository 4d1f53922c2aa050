// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.math.BigDecimal;

/**
 * What a set of resources adds up to, in the plan's currency.
 *
 * @param secured amounts their source has confirmed
 * @param notSecured amounts their source has not confirmed
 * @param unstated amounts of which nobody has said whether they are secured
 * @param withoutAmount how many resources name no amount (staff time and in-kind help often have none)
 */
public record BudgetSum(BigDecimal secured, BigDecimal notSecured, BigDecimal unstated, int withoutAmount) {

    public static final BudgetSum NOTHING = new BudgetSum(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    static BudgetSum of(Resource resource) {
        if (resource.amount().isEmpty()) {
            return new BudgetSum(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 1);
        }
        var amount = resource.amount().get();
        if (resource.secured().isEmpty()) {
            return new BudgetSum(BigDecimal.ZERO, BigDecimal.ZERO, amount, 0);
        }
        return resource.secured().get()
                ? new BudgetSum(amount, BigDecimal.ZERO, BigDecimal.ZERO, 0)
                : new BudgetSum(BigDecimal.ZERO, amount, BigDecimal.ZERO, 0);
    }

    /** All amounts together. */
    public BigDecimal total() {
        return secured.add(notSecured).add(unstated);
    }

    public BudgetSum plus(BudgetSum other) {
        return new BudgetSum(
                secured.add(other.secured),
                notSecured.add(other.notSecured),
                unstated.add(other.unstated),
                withoutAmount + other.withoutAmount);
    }

    /** Whether no resource went into it. */
    public boolean isEmpty() {
        return withoutAmount == 0 && total().signum() == 0;
    }
}
