// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.math.BigDecimal;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Plan;

/**
 * How long the amounts of a plan are, which decides on formats and widths.
 *
 * @param rounded how many have more digits than a spreadsheet can hold, ceilings of sources among them
 * @param whole the most digits before the point, at least 1 where there is an amount
 * @param decimals the most digits behind it, trailing zeros not counted; 0 or less without any
 * @param widest the most characters before the point that an amount or a total takes, its sign counted
 */
record AmountFigures(int rounded, int whole, int decimals, int widest) {

    static final int HUGE_DIGITS = 18; // no column is as wide as amounts of more

    private static final int MOST_DIGITS = 15; // what a spreadsheet can hold of a number

    static AmountFigures of(Plan plan, BudgetTable budget) {
        var figures = new AmountFigures(0, 0, 0, 1);
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                for (var resource : activity.resources()) {
                    if (resource.amount().isPresent()) {
                        figures = figures.and(resource.amount().get());
                    }
                }
            }
        }
        int rounded = figures.rounded();
        for (var source : plan.sources()) {
            rounded += source.ceiling().filter(AmountFigures::isRounded).isPresent() ? 1 : 0;
        }
        var total = budget.total().total();
        int widest = Math.max(
                Math.max(figures.widest(), Math.max(width(total.secured()), width(total.notSecured()))),
                Math.max(width(total.unstated()), width(total.total())));
        return new AmountFigures(rounded, figures.whole(), figures.decimals(), widest);
    }

    private AmountFigures and(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return new AmountFigures(
                rounded + (isRounded(amount) ? 1 : 0),
                Math.max(whole, wholeDigits(amount)),
                Math.max(decimals, plain.scale()),
                Math.max(widest, width(amount)));
    }

    private static boolean isRounded(BigDecimal amount) {
        return amount.stripTrailingZeros().precision() > MOST_DIGITS;
    }

    private static int width(BigDecimal sum) {
        return Math.min(HUGE_DIGITS, wholeDigits(sum)) + (sum.signum() < 0 ? 1 : 0);
    }

    private static int wholeDigits(BigDecimal amount) {
        return Math.max(1, amount.precision() - amount.scale());
    }
}
