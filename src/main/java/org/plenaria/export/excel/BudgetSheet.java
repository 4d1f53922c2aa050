// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.excel.BudgetFormulas.Cell;
import org.plenaria.plan.BudgetRow;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetSum;

/** Who pays for what: area by source, then period by source, all of it formulas over the other sheets. */
final class BudgetSheet {

    private static final int FIRST_MATRIX = 4;
    private static final int FURTHER_COLUMNS = 7; // the total, what of it is secured, and three counts

    private final WorkbookContent content;
    private final Labels labels;
    private final TablePart activities;
    private final TablePart resources;

    BudgetSheet(WorkbookContent content, TablePart activities, TablePart resources) {
        this.content = content;
        this.labels = content.labels();
        this.activities = activities;
        this.resources = resources;
    }

    List<TableColumn> columns() {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.of("", 36));
        for (int i = 0; i < sources().size() + FURTHER_COLUMNS; i++) {
            columns.add(TableColumn.of("", 15));
        }
        return columns;
    }

    void write(SheetXml sheet) throws IOException {
        title(sheet);
        var byArea = new BudgetFormulas(labels, activities, resources, "column.area");
        int next = matrix(sheet, FIRST_MATRIX, "budget.by.area", byArea, content.budget().byArea().stream()
                .map(row -> new Line(labels.area(row.key()), row))
                .toList());
        next = ceilings(sheet, next);
        var byTime = new BudgetFormulas(labels, activities, resources, "column.period");
        matrix(sheet, next + 2, "budget.by.time", byTime, content.budget().byTime().stream()
                .map(row -> new Line(labels.period(row.key()), row))
                .toList());
    }

    private record Line(String label, BudgetRow<?> row) {}

    private List<BudgetSource> sources() {
        return content.budget().sources();
    }

    private int total() {
        return sources().size() + 2;
    }

    private void title(SheetXml sheet) throws IOException {
        sheet.startRow(1);
        sheet.text(1, labels.word("budget.title", content.words().title()), CellStyle.TITLE);
        sheet.endRow();
        sheet.startRow(2);
        var currency = content.plan().currency()
                .map(one -> labels.word("budget.currency", one.getCurrencyCode()) + " ")
                .orElse("");
        sheet.text(1, currency + labels.word("budget.note", labels.word("sheet.resources")), CellStyle.NOTE);
        sheet.endRow();
    }

    /** Writes a matrix; returns the row below it. */
    private int matrix(SheetXml sheet, int top, String heading, BudgetFormulas formulas, List<Line> lines)
            throws IOException {
        header(sheet, top, labels.word(heading));
        for (int i = 0; i < lines.size(); i++) {
            sheet.startRow(top + 1 + i);
            line(sheet, top, top + 1 + i, formulas, lines.get(i));
            sheet.endRow();
        }
        int totals = top + 1 + lines.size();
        sheet.startRow(totals);
        totals(sheet, top + 1, totals);
        sheet.endRow();
        return totals + 1;
    }

    private void header(SheetXml sheet, int row, String heading) throws IOException {
        sheet.startRow(row);
        sheet.text(1, heading, CellStyle.HEADER);
        for (int i = 0; i < sources().size(); i++) {
            var source = sources().get(i);
            var label = source.isUnnamed() ? labels.word("budget.unnamed") : labels.source(source.key());
            sheet.text(i + 2, label, CellStyle.HEADER_RIGHT);
        }
        int column = total();
        for (var key : List.of("total", "secured", "not.secured", "unstated", "activities", "without.amount",
                "resources.without")) {
            sheet.text(column++, labels.word("budget." + key), CellStyle.HEADER_RIGHT);
        }
        sheet.endRow();
    }

    private void line(SheetXml sheet, int top, int number, BudgetFormulas formulas, Line line) throws IOException {
        var row = line.row();
        var name = new Cell(line.label(), "$A" + number);
        sheet.text(1, line.label(), CellStyle.TEXT);
        for (int i = 0; i < row.cells().size(); i++) {
            var source = new Cell(labels.source(sources().get(i).key()), SheetXml.column(i + 2) + "$" + top);
            sheet.formula(i + 2, formulas.ofSource(name, source), row.cells().get(i).total(), CellStyle.FIGURE);
        }
        int total = total();
        var sum = row.cells().isEmpty() ? "0" : "SUM(" + SheetXml.range(2, number, total - 1, number) + ")";
        sheet.formula(total, sum, row.total().total(), CellStyle.FIGURE);
        sheet.formula(total + 1, formulas.secured(name, true), row.total().secured(), CellStyle.FIGURE);
        sheet.formula(total + 2, formulas.secured(name, false), row.total().notSecured(), CellStyle.FIGURE);
        var rest = SheetXml.reference(total, number) + "-" + SheetXml.reference(total + 1, number) + "-"
                + SheetXml.reference(total + 2, number);
        sheet.formula(total + 3, rest, row.total().unstated(), CellStyle.FIGURE);
        count(sheet, total + 4, formulas.activities(name), row.activities());
        count(sheet, total + 5, formulas.activitiesWithoutAmount(name), row.withoutAmount());
        count(sheet, total + 6, formulas.resourcesWithoutAmount(name), row.total().withoutAmount());
    }

    private static void count(SheetXml sheet, int column, String formula, int result) throws IOException {
        sheet.formula(column, formula, BigDecimal.valueOf(result), CellStyle.COUNT);
    }

    private void totals(SheetXml sheet, int first, int number) throws IOException {
        var whole = content.budget().total();
        var results = new ArrayList<BigDecimal>();
        whole.cells().stream().map(BudgetSum::total).forEach(results::add);
        results.addAll(List.of(
                whole.total().total(),
                whole.total().secured(),
                whole.total().notSecured(),
                whole.total().unstated(),
                BigDecimal.valueOf(whole.activities()),
                BigDecimal.valueOf(whole.withoutAmount()),
                BigDecimal.valueOf(whole.total().withoutAmount())));
        sheet.text(1, labels.word("budget.total"), CellStyle.TOTAL);
        for (int i = 0; i < results.size(); i++) {
            int column = i + 2;
            var style = column < total() + 4 ? CellStyle.TOTAL_FIGURE : CellStyle.TOTAL_COUNT;
            var sum = first == number ? "0" : "SUM(" + SheetXml.range(column, first, column, number - 1) + ")";
            sheet.formula(column, sum, results.get(i), style);
        }
    }

    /** The most that each source may give and what is left of it, below the totals; returns the row below. */
    private int ceilings(SheetXml sheet, int next) throws IOException {
        if (sources().stream().map(BudgetSource::ceiling).allMatch(Optional::isEmpty)) {
            return next;
        }
        sheet.startRow(next);
        sheet.text(1, labels.word("budget.ceiling"), CellStyle.TEXT);
        for (int i = 0; i < sources().size(); i++) {
            if (sources().get(i).ceiling().isPresent()) {
                sheet.number(i + 2, sources().get(i).ceiling().get(), CellStyle.FIGURE);
            } else {
                sheet.blank(i + 2, CellStyle.FIGURE);
            }
        }
        sheet.endRow();
        sheet.startRow(next + 1);
        sheet.text(1, labels.word("budget.left"), CellStyle.TEXT);
        for (int i = 0; i < sources().size(); i++) {
            var ceiling = sources().get(i).ceiling();
            if (ceiling.isPresent()) {
                var given = content.budget().total().cells().get(i).total();
                var left = SheetXml.reference(i + 2, next) + "-" + SheetXml.reference(i + 2, next - 1);
                sheet.formula(i + 2, left, ceiling.get().subtract(given), CellStyle.FIGURE);
            } else {
                sheet.blank(i + 2, CellStyle.FIGURE);
            }
        }
        sheet.endRow();
        return next + 2;
    }
}
