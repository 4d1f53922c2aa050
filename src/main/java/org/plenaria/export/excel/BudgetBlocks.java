// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.excel.BudgetBlock.Column;
import org.plenaria.export.excel.BudgetFormulas.Cell;
import org.plenaria.export.excel.BudgetFormulas.Criterion;
import org.plenaria.export.excel.BudgetFormulas.Dimension;
import org.plenaria.plan.ResourceKind;

/**
 * The tables of the budget, by area and by period: what is secured, what is given in which kind, what stands without an
 * amount; who pays for it; and how many contributions there are. The last come first in a plan that names no amounts,
 * for then they say everything.
 */
final class BudgetBlocks {

    private static final int TOTAL = 4; // the column of the total in the tables of kinds
    private static final int FIRST_KIND = TOTAL + 4;

    private final WorkbookContent content;
    private final Labels labels;
    private final TablePart activities;
    private final TablePart resources;

    BudgetBlocks(WorkbookContent content, TablePart activities, TablePart resources) {
        this.content = content;
        this.activities = activities;
        this.resources = resources;
        labels = content.labels();
    }

    /**
     * All tables, from the top down.
     *
     * @param top the row in which the first begins
     */
    List<BudgetBlock> all(int top) {
        var areas = content.areas();
        var periods = content.budget().byTime().stream().map(row -> labels.period(row.key())).toList();
        var byArea = new BudgetFigures(content, areas, row -> labels.area(row.area().id()));
        var byPeriod = new BudgetFigures(content, periods, content::period);
        boolean amounts = content.plan().activities()
                .anyMatch(one -> one.resources().stream().anyMatch(resource -> resource.amount().isPresent()));
        var order = amounts ? List.of(Content.KINDS, Content.MONEY, Content.COUNTS)
                : List.of(Content.COUNTS, Content.KINDS, Content.MONEY);
        var blocks = new ArrayList<BudgetBlock>();
        int next = top;
        for (var what : order) {
            for (var dimension : Dimension.values()) {
                boolean area = dimension == Dimension.AREA;
                var block = block(what, dimension, area ? areas : periods, area ? byArea : byPeriod, next);
                blocks.add(block);
                next += block.height();
            }
        }
        return blocks;
    }

    private enum Content {
        KINDS("kinds"),
        MONEY("money"),
        COUNTS("counts");

        private final String key;

        Content(String key) {
            this.key = key;
        }
    }

    private BudgetBlock block(Content what, Dimension by, List<String> rows, BudgetFigures figures, int top) {
        var name = by == Dimension.AREA ? "area" : "time";
        var formulas = new BudgetFormulas(labels, activities, resources, by);
        int headings = BudgetBlock.headings(top);
        return new BudgetBlock(
                labels.word("budget." + what.key + "." + name),
                labels.word(by == Dimension.AREA ? "column.area" : "column.period"),
                labels.word("budget.others." + name),
                labels.word("budget.total"),
                rows,
                what == Content.KINDS ? kinds(formulas) : sources(formulas, headings, what == Content.COUNTS),
                figures);
    }

    private List<Column> kinds(BudgetFormulas formulas) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(labels.word("budget.activities"), true,
                (_, row) -> row.map(formulas::activities).orElseGet(formulas::activities),
                BudgetFigures.Row::activities));
        columns.add(new Column(labels.word("budget.without.amount"), true,
                (_, row) -> row.map(formulas::activitiesWithoutAmount).orElseGet(formulas::activitiesWithoutAmount),
                BudgetFigures.Row::withoutAmount));
        columns.add(new Column(labels.word("budget.total"), false,
                (_, row) -> sum(formulas, row), BudgetFigures.Row::amount));
        var secured = CalculationColumns.Column.SECURED;
        columns.add(having(formulas, secured, labels.word("budget.secured"), labels.truth(true)));
        columns.add(having(formulas, secured, labels.word("budget.not.secured"), labels.truth(false)));
        columns.add(new Column(labels.word("budget.unstated"), false,
                (number, _) -> rest(number, TOTAL + 1, TOTAL + 2), row -> row.secured("")));
        for (var kind : ResourceKind.values()) {
            var word = content.words().phrases().resourceKind(kind);
            columns.add(having(formulas, CalculationColumns.Column.KIND, word, word));
        }
        int last = FIRST_KIND + ResourceKind.values().length - 1;
        columns.add(new Column(labels.word("budget.kind.unstated"), false,
                (number, _) -> rest(number, FIRST_KIND, last), row -> row.ofKind("")));
        return columns;
    }

    private Column having(
            BudgetFormulas formulas, CalculationColumns.Column column, String heading, String word) {
        return new Column(heading, false,
                (_, row) -> sum(formulas, row, formulas.having(column, word)),
                figures -> column == CalculationColumns.Column.KIND ? figures.ofKind(word) : figures.secured(word));
    }

    private static String sum(BudgetFormulas formulas, Optional<Cell> row, Criterion... more) {
        var criteria = criteria(formulas, row, more);
        return row.isPresent() ? formulas.sum(criteria) : formulas.total(criteria);
    }

    /** What of a row's total these columns do not have. */
    private static String rest(int number, int first, int last) {
        return SheetXml.reference(TOTAL, number) + "-SUM(" + SheetXml.range(first, number, last, number) + ")";
    }

    private List<Column> sources(BudgetFormulas formulas, int headings, boolean counts) {
        var columns = new ArrayList<Column>();
        var sources = content.sources();
        for (int i = 0; i < sources.size(); i++) {
            var label = labels.source(sources.get(i).key());
            var cell = new Cell(label, SheetXml.column(i + 2) + "$" + headings);
            columns.add(new Column(label, counts,
                    (_, row) -> figure(formulas, counts, row,
                            formulas.having(CalculationColumns.Column.SOURCE, cell)),
                    figures -> counts ? figures.resourcesOf(label) : figures.fromSource(label)));
        }
        int total = sources.size() + 3;
        columns.add(new Column(labels.word("budget.other.sources"), counts,
                (number, _) -> {
                    var sum = SheetXml.reference(total, number);
                    return sources.isEmpty() ? sum
                            : sum + "-SUM(" + SheetXml.range(2, number, total - 2, number) + ")";
                },
                figures -> counts ? figures.resourcesOf("") : figures.fromSource("")));
        columns.add(new Column(labels.word("budget.total"), counts,
                (_, row) -> figure(formulas, counts, row),
                figures -> counts ? figures.resources() : figures.amount()));
        return columns;
    }

    private static String figure(BudgetFormulas formulas, boolean counts, Optional<Cell> row, Criterion... more) {
        return counts ? formulas.count(criteria(formulas, row, more)) : sum(formulas, row, more);
    }

    private static List<Criterion> criteria(BudgetFormulas formulas, Optional<Cell> row, Criterion... more) {
        var criteria = new ArrayList<Criterion>();
        row.map(formulas::in).ifPresent(criteria::add);
        criteria.addAll(Arrays.asList(more));
        return criteria;
    }
}
