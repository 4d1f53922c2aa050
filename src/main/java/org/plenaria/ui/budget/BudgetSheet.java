// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.BudgetRow;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Plan;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.ui.Desk;

/**
 * What the budget page shows, in words and figures.
 *
 * @param counts true for a plan without a single amount: the figures then count activities
 * @param sources the columns' headings
 * @param ceilings the most each source may give, where the plan says so
 */
record BudgetSheet(
        boolean counts,
        List<String> sources,
        List<String> keys,
        List<Optional<BigDecimal>> ceilings,
        List<BudgetLine> byArea,
        List<BudgetLine> byTime,
        BudgetLine total) {

    static BudgetSheet of(Desk desk) {
        var plan = desk.plan();
        var messages = desk.messages("budget");
        var table = BudgetTable.of(plan);
        boolean counts = plan.activities()
                .flatMap(activity -> activity.resources().stream())
                .allMatch(resource -> resource.amount().isEmpty());
        var keys = table.sources().stream().map(BudgetSource::key).toList();
        return new BudgetSheet(
                counts,
                table.sources().stream()
                        .map(source -> source.isUnnamed() ? messages.text("source.unnamed") : desk.show(source.name()))
                        .toList(),
                keys,
                table.sources().stream().map(BudgetSource::ceiling).toList(),
                table.byArea().stream()
                        .map(row -> line(
                                row,
                                desk.session().numbering().number(row.key()),
                                plan.area(row.key()).map(Area::name).map(desk::show).orElse(""),
                                Scope.of(row.key()), keys, counts, plan))
                        .toList(),
                table.byTime().stream()
                        .map(row -> line(
                                row, "", time(row.key(), desk, messages), Scope.of(row.key()), keys, counts, plan))
                        .toList(),
                line(table.total(), "", messages.text("total"), Scope.ALL, keys, counts, plan));
    }

    private static BudgetLine line(
            BudgetRow<?> row,
            String number,
            String label,
            Scope scope,
            List<String> keys,
            boolean counts,
            Plan plan) {
        List<BigDecimal> values = counts
                ? keys.stream().map(key -> BigDecimal.valueOf(scope.activities(plan, key).size())).toList()
                : row.cells().stream().map(cell -> cell.total()).toList();
        return new BudgetLine(
                number,
                label,
                scope,
                values,
                counts ? BigDecimal.valueOf(row.activities()) : row.total().total(),
                row.total(),
                row.activities(),
                row.withoutAmount(),
                row.withoutResources());
    }

    private static String time(TimeframeGroup group, Desk desk, Messages messages) {
        var calendar = desk.plan().calendar();
        return switch (group) {
            case TimeframeGroup.InPeriod(var period) -> desk.phrases().period(period, calendar);
            case TimeframeGroup.Annual() -> messages.text("time.annual");
            case TimeframeGroup.Undated() -> messages.text("time.undated");
        };
    }
}
