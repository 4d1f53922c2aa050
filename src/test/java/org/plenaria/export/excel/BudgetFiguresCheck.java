// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.BudgetRow;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;

/** Compares the budget of a workbook in English with the budget that the program itself makes of a plan. */
final class BudgetFiguresCheck {

    private final OpenWorkbook workbook;
    private final BudgetTable budget;
    private final Labels labels;

    private BudgetFiguresCheck(OpenWorkbook workbook, Plan plan) {
        this.workbook = workbook;
        budget = BudgetTable.of(plan);
        labels = new Labels(plan, budget, new PlanWords(plan, Language.ENGLISH));
    }

    static void assertAsInThePlan(OpenWorkbook workbook, Plan plan) {
        var check = new BudgetFiguresCheck(workbook, plan);
        var budget = check.budget;
        budget.byArea().forEach(row ->
                check.line(BudgetSheetTest.KINDS, BudgetSheetTest.MONEY, check.labels.area(row.key()), row));
        check.line(BudgetSheetTest.KINDS, BudgetSheetTest.MONEY, "Total", budget.total());
        budget.byTime().forEach(row -> check.line(
                BudgetSheetTest.KINDS_BY_PERIOD, BudgetSheetTest.MONEY_BY_PERIOD, check.labels.period(row.key()), row));
        check.line(BudgetSheetTest.KINDS_BY_PERIOD, BudgetSheetTest.MONEY_BY_PERIOD, "Total", budget.total());
    }

    private void line(String kinds, String money, String label, BudgetRow<?> row) {
        equal(kinds, label, "Activities", row.activities());
        equal(kinds, label, "Unfunded: activities without an amount", row.withoutAmount());
        equal(kinds, label, "Total", row.total().total().doubleValue());
        equal(kinds, label, "Secured", row.total().secured().doubleValue());
        equal(kinds, label, "Not secured", row.total().notSecured().doubleValue());
        equal(kinds, label, "Not stated whether secured", row.total().unstated().doubleValue());
        equal(money, label, "Total", row.total().total().doubleValue());
        for (int i = 0; i < budget.sources().size(); i++) {
            var source = budget.sources().get(i);
            var heading = source.isUnnamed() ? "Other or no source" : labels.source(source.key());
            equal(money, label, heading, row.cells().get(i).total().doubleValue());
        }
    }

    private void equal(String block, String row, String column, double expected) {
        assertThat(workbook.stored(block, row, column)).as(block + ": " + row + ", " + column).isEqualTo(expected);
    }
}
