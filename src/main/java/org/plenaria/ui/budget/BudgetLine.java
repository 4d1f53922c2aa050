// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.math.BigDecimal;
import java.util.List;
import org.plenaria.plan.BudgetSum;

/**
 * A line of the budget as the page shows it.
 *
 * @param number the area's number, or ""
 * @param values one for each source: its amount, or in a plan without amounts the activities that name it
 * @param total all amounts, or in a plan without amounts all activities
 * @param sum the amounts by whether they are secured
 * @param activities how many there are
 * @param withoutAmount how many of them name no amount
 * @param withoutResources how many of them name no resource
 */
record BudgetLine(
        String number,
        String label,
        Scope scope,
        List<BigDecimal> values,
        BigDecimal total,
        BudgetSum sum,
        int activities,
        int withoutAmount,
        int withoutResources) {

    BudgetLine {
        values = List.copyOf(values);
    }
}
