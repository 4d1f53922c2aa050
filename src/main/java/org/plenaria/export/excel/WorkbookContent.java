// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Activity;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.TimeframeGroup;

/** What the sheets are made from: the plan, its words, its rows and its sums. */
record WorkbookContent(
        Plan plan,
        PlanWords words,
        Labels labels,
        List<ActivityRow> rows,
        BudgetTable budget,
        Timeframes timeframes) {

    private static final int MOST_DECIMALS = 4;
    private static final int HUGE_DIGITS = 18; // no column is as wide as amounts of more
    private static final String HUGE = "[>=1" + "0".repeat(HUGE_DIGITS) + "]0.00E+00;";
    private static final int MOST_DIGITS = 15; // what a spreadsheet can hold of a number

    static WorkbookContent of(Plan plan, ExportOptions options) {
        var words = new PlanWords(plan, options.language());
        var budget = BudgetTable.of(plan);
        var labels = new Labels(plan, budget, words);
        return new WorkbookContent(
                plan, words, labels, ActivityRow.of(plan), budget, new Timeframes(plan, words));
    }

    /** The areas as cells name them. */
    List<String> areas() {
        return plan.areas().stream().map(area -> labels.area(area.id())).toList();
    }

    /** The sources that have a name. */
    List<BudgetSource> sources() {
        return budget.sources().stream().filter(source -> !source.isUnnamed()).toList();
    }

    /** A source as cells name it; "" for none. */
    String source(Resource resource) {
        return labels.source(plan.text(resource.source()));
    }

    /** How many amounts have more digits than a spreadsheet can hold. */
    int roundedAmounts() {
        return (int) Stream.concat(
                        amounts(), plan.sources().stream().flatMap(source -> source.ceiling().stream()))
                .filter(amount -> amount.stripTrailingZeros().precision() > MOST_DIGITS)
                .count();
    }

    private Stream<BigDecimal> amounts() {
        return plan.activities()
                .flatMap(activity -> activity.resources().stream())
                .flatMap(resource -> resource.amount().stream());
    }

    /** The heading under which an activity is printed, as a word. */
    String period(ActivityRow row) {
        return labels.period(group(row));
    }

    TimeframeGroup group(ActivityRow row) {
        return plan.calendar().group(row.activity().timeframe());
    }

    /** Whether something is true of no activity. */
    boolean none(Predicate<Activity> test) {
        return plan.activities().noneMatch(test);
    }

    /** How amounts are shown: with the plan's currency, and with decimals when some amount has them. */
    String moneyFormat() {
        return plan.currency()
                .map(currency -> huge() + numberFormat() + "\\ [$" + currency.getCurrencyCode() + "]")
                .orElseGet(() -> huge() + numberFormat());
    }

    /** How amounts are shown where the currency is said elsewhere: nothing is a dash. */
    String figureFormat() {
        return huge().isEmpty()
                ? numberFormat() + ";-" + numberFormat() + ";\"–\""
                : huge() + "[=0]\"–\";" + numberFormat();
    }

    /** The part of a format for amounts that no column can hold as they are; "" where there are none. */
    private String huge() {
        return amounts().mapToInt(WorkbookContent::wholeDigits).max().orElse(0) >= HUGE_DIGITS ? HUGE : "";
    }

    /** How many characters the longest amount of the workbook takes, its currency not counted. */
    int amountWidth() {
        var sums = Stream.concat(
                amounts(),
                Stream.of(
                        budget.total().total().secured(),
                        budget.total().total().notSecured(),
                        budget.total().total().unstated(),
                        budget.total().total().total()));
        int digits = sums
                .mapToInt(sum -> Math.min(HUGE_DIGITS, wholeDigits(sum)) + (sum.signum() < 0 ? 1 : 0))
                .max()
                .orElse(1);
        int decimals = shownDecimals();
        return digits + (digits - 1) / 3 + (decimals > 0 ? decimals + 1 : 0);
    }

    /** The same with the currency. */
    int moneyWidth() {
        return amountWidth() + plan.currency().map(currency -> currency.getCurrencyCode().length() + 1).orElse(0);
    }

    private static int wholeDigits(BigDecimal amount) {
        return Math.max(1, amount.precision() - amount.scale());
    }

    private String numberFormat() {
        int decimals = shownDecimals();
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private int shownDecimals() {
        int decimals = amounts()
                .map(BigDecimal::stripTrailingZeros)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return decimals <= 0 ? 0 : Math.clamp(decimals, 2, MOST_DECIMALS);
    }
}
