// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.List;
import java.util.stream.Stream;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Id;
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
        Timeframes timeframes,
        AmountFigures amounts) {

    /** The cells of no resource: see {@link #funding}. */
    static final List<Object> NO_FUNDING = List.of("", "", "", "");

    private static final int MOST_DECIMALS = 4;
    private static final String HUGE = "[>=1" + "0".repeat(AmountFigures.HUGE_DIGITS) + "]0.00E+00;";

    static WorkbookContent of(Plan plan, ExportOptions options) {
        var words = new PlanWords(plan, options.language());
        var budget = BudgetTable.of(plan);
        var labels = new Labels(plan, budget, words);
        return new WorkbookContent(
                plan, words, labels, ActivityRow.of(plan), budget, new Timeframes(plan, words),
                AmountFigures.of(plan, budget));
    }

    /** The areas as cells name them. */
    List<String> areas() {
        return plan.areas().stream().map(area -> labels.area(area.id())).toList();
    }

    /** The headings of the timeline: the areas, and what is said above activities of none of them. */
    List<String> bands() {
        return Stream.concat(areas().stream(), Stream.of(labels.word("budget.others.area"))).toList();
    }

    /** The sources that have a name. */
    List<BudgetSource> sources() {
        return budget.sources().stream().filter(source -> !source.isUnnamed()).toList();
    }

    /** A source as cells name it; "" for none. */
    String source(Resource resource) {
        return labels.source(plan.text(resource.source()));
    }

    /** Source, kind, amount and whether it is secured, as the cells of a row. */
    List<Object> funding(Resource resource) {
        return List.of(
                source(resource),
                resource.kind().map(words.phrases()::resourceKind).orElse(""),
                resource.amount().<Object>map(amount -> amount).orElse(""),
                resource.secured().map(labels::truth).orElse(""));
    }

    /** The activities of an area, in the order of print. */
    List<ActivityRow> rowsOf(Id area) {
        return rows.stream().filter(row -> row.area().id().equals(area)).toList();
    }

    /** A list in a cell. */
    static String lines(List<String> values) {
        return String.join("\n", values);
    }

    /** How many amounts have more digits than a spreadsheet can hold. */
    int roundedAmounts() {
        return amounts.rounded();
    }

    /** The heading under which an activity is printed, as a word. */
    String period(ActivityRow row) {
        return labels.period(group(row));
    }

    TimeframeGroup group(ActivityRow row) {
        return plan.calendar().group(row.activity().timeframe());
    }

    /** How amounts are shown: with the plan's currency, and with decimals when some amount has them; 0 is a dash. */
    String moneyFormat() {
        return format(plan.currency()
                .map(currency -> numberFormat() + "\\ [$" + currency.getCurrencyCode() + "]")
                .orElseGet(this::numberFormat));
    }

    /** How amounts are shown where the currency is said elsewhere. */
    String figureFormat() {
        return format(numberFormat());
    }

    private String format(String number) {
        return huge().isEmpty()
                ? number + ";-" + number + ";\"–\""
                : huge() + "[=0]\"–\";" + number;
    }

    /** The part of a format for amounts that no column can hold as they are; "" where there are none. */
    private String huge() {
        return amounts.whole() >= AmountFigures.HUGE_DIGITS ? HUGE : "";
    }

    /** How many characters the longest amount of the workbook takes, its currency not counted. */
    int amountWidth() {
        int digits = amounts.widest();
        int decimals = shownDecimals();
        return digits + (digits - 1) / 3 + (decimals > 0 ? decimals + 1 : 0);
    }

    /** The same with the currency. */
    int moneyWidth() {
        return amountWidth() + plan.currency().map(currency -> currency.getCurrencyCode().length() + 1).orElse(0);
    }

    private String numberFormat() {
        int decimals = shownDecimals();
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private int shownDecimals() {
        int decimals = amounts.decimals();
        return decimals <= 0 ? 0 : Math.clamp(decimals, 2, MOST_DECIMALS);
    }
}
