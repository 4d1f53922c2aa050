// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.excel.BudgetFormulas.Cell;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.plan.BudgetRow;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetSum;

/**
 * Who pays for what: area by source, then period by source, all of it formulas over the other sheets. The totals are
 * those of the resources themselves, whatever their cells say; what bears no name of this sheet, because somebody wrote
 * another one there, stands in the last column and the last row. So no amount is lost, and the two tables agree.
 */
final class BudgetSheet {

    private static final int FIRST_MATRIX = 4;
    private static final int FURTHER_FIGURES = 5; // other sources, the total, and what of it is secured
    private static final List<String> HEADINGS = List.of("other.sources", "total", "secured", "not.secured", "unstated",
            "activities", "without.amount", "resources.without");
    private static final double FIGURE_WIDTH = 13;
    private static final double COUNT_WIDTH = 12;
    private static final double WIDEST_WORD = 20;

    private final WorkbookContent content;
    private final Labels labels;
    private final TablePart activities;
    private final TablePart resources;
    private final RowHeights measure;

    BudgetSheet(WorkbookContent content, TablePart activities, TablePart resources, TextMeasure texts) {
        measure = new RowHeights(texts, List.of());
        this.content = content;
        this.labels = content.labels();
        this.activities = activities;
        this.resources = resources;
    }

    List<TableColumn> columns() {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.of("", 36));
        for (var source : sources()) {
            columns.add(column(labels.source(source.key()), FIGURE_WIDTH).holding(content.amountWidth()));
        }
        for (int i = 0; i < HEADINGS.size(); i++) {
            var heading = labels.word("budget." + HEADINGS.get(i));
            columns.add(i < FURTHER_FIGURES
                    ? column(heading, FIGURE_WIDTH).holding(content.amountWidth())
                    : column(heading, COUNT_WIDTH));
        }
        return columns;
    }

    /** A column in which no word of the heading has to be broken, unless it is a very long one. */
    private TableColumn column(String heading, double width) {
        double longest = Arrays.stream(heading.split("\\s+")).mapToDouble(measure::charactersOfHeading).max().orElse(0);
        return TableColumn.of("", Math.max(width, Math.min(WIDEST_WORD, longest)));
    }

    /** The cells that name the sources, from which one chooses among the resources; empty when there are none. */
    Optional<String> sourceCells() {
        return sources().isEmpty()
                ? Optional.empty()
                : Optional.of(cells(2, FIRST_MATRIX, sources().size() + 1, FIRST_MATRIX));
    }

    /** The cells that name the areas. */
    Optional<String> areaCells() {
        int areas = content.budget().byArea().size();
        return areas == 0 ? Optional.empty() : Optional.of(cells(1, FIRST_MATRIX + 1, 1, FIRST_MATRIX + areas));
    }

    private String cells(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return "'" + labels.word("sheet.budget").replace("'", "''") + "'!$" + SheetXml.column(firstColumn) + "$"
                + firstRow + ":$" + SheetXml.column(lastColumn) + "$" + lastRow;
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

    /** The sources with a name; resources without one are among the others. */
    private List<BudgetSource> sources() {
        return content.budget().sources().stream().filter(source -> !source.isUnnamed()).toList();
    }

    private int total() {
        return sources().size() + 3;
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
        int others = top + 1 + lines.size();
        sheet.startRow(others);
        others(sheet, top + 1, others, labels.word(heading + ".others"));
        sheet.endRow();
        sheet.startRow(others + 1);
        totals(sheet, top, others + 1, formulas);
        sheet.endRow();
        return others + 2;
    }

    private void header(SheetXml sheet, int row, String heading) throws IOException {
        sheet.startRow(row);
        sheet.text(1, heading, CellStyle.HEADER);
        for (int i = 0; i < sources().size(); i++) {
            sheet.text(i + 2, labels.source(sources().get(i).key()), CellStyle.HEADER_RIGHT);
        }
        int column = total() - 1;
        for (var key : HEADINGS) {
            sheet.text(column++, labels.word("budget." + key), CellStyle.HEADER_RIGHT);
        }
        sheet.endRow();
    }

    private void line(SheetXml sheet, int top, int number, BudgetFormulas formulas, Line line) throws IOException {
        var row = line.row();
        var results = results(row);
        var name = new Cell(line.label(), "$A" + number);
        sheet.text(1, line.label(), CellStyle.TEXT);
        for (int i = 0; i < sources().size(); i++) {
            sheet.formula(i + 2, formulas.ofSource(name, source(i, top)), results.get(i), CellStyle.FIGURE);
        }
        int total = total();
        sheet.formula(total - 1, otherSources(number), results.get(total - 3), CellStyle.FIGURE);
        sheet.formula(total, formulas.total(name), row.total().total(), CellStyle.FIGURE);
        sheet.formula(total + 1, formulas.secured(name, true), row.total().secured(), CellStyle.FIGURE);
        sheet.formula(total + 2, formulas.secured(name, false), row.total().notSecured(), CellStyle.FIGURE);
        sheet.formula(total + 3, unstated(number), row.total().unstated(), CellStyle.FIGURE);
        sheet.formula(total + 4, formulas.activities(name), results.get(total + 2), CellStyle.COUNT);
        sheet.formula(total + 5, formulas.activitiesWithoutAmount(name), results.get(total + 3), CellStyle.COUNT);
        sheet.formula(total + 6, formulas.resourcesWithoutAmount(name), results.get(total + 4), CellStyle.COUNT);
    }

    private Cell source(int index, int top) {
        return new Cell(labels.source(sources().get(index).key()), SheetXml.column(index + 2) + "$" + top);
    }

    /** What of a row's total no source of this sheet gives. */
    private String otherSources(int row) {
        var total = SheetXml.reference(total(), row);
        return sources().isEmpty() ? total : total + "-SUM(" + SheetXml.range(2, row, total() - 2, row) + ")";
    }

    private String unstated(int row) {
        return SheetXml.reference(total(), row) + "-" + SheetXml.reference(total() + 1, row) + "-"
                + SheetXml.reference(total() + 2, row);
    }

    /** What of the totals below no other row has: nothing, until somebody writes another name. */
    private void others(SheetXml sheet, int first, int number, String label) throws IOException {
        sheet.text(1, label, CellStyle.TEXT);
        for (int column = 2; column <= total() + 6; column++) {
            var total = SheetXml.reference(column, number + 1);
            var rest = first == number
                    ? total
                    : total + "-SUM(" + SheetXml.range(column, first, column, number - 1) + ")";
            sheet.formula(column, rest, BigDecimal.ZERO, column < total() + 4 ? CellStyle.FIGURE : CellStyle.COUNT);
        }
    }

    private void totals(SheetXml sheet, int top, int number, BudgetFormulas formulas) throws IOException {
        int total = total();
        var all = new ArrayList<String>();
        for (int i = 0; i < sources().size(); i++) {
            all.add(formulas.ofSource(source(i, top)));
        }
        all.addAll(List.of(
                otherSources(number),
                formulas.total(),
                formulas.secured(true),
                formulas.secured(false),
                unstated(number),
                formulas.activities(),
                formulas.activitiesWithoutAmount(),
                formulas.resourcesWithoutAmount()));
        var results = results(content.budget().total());
        sheet.text(1, labels.word("budget.total"), CellStyle.TOTAL);
        for (int i = 0; i < all.size(); i++) {
            var style = i + 2 < total + 4 ? CellStyle.TOTAL_FIGURE : CellStyle.TOTAL_COUNT;
            sheet.formula(i + 2, all.get(i), results.get(i), style);
        }
    }

    /** What the formulas of a row give as long as nobody changes anything, from its second column on. */
    private List<BigDecimal> results(BudgetRow<?> row) {
        var sums = new ArrayList<>(row.cells().stream().map(BudgetSum::total).toList());
        if (sums.size() == sources().size()) { // all resources name a source
            sums.add(BigDecimal.ZERO);
        }
        sums.addAll(List.of(
                row.total().total(),
                row.total().secured(),
                row.total().notSecured(),
                row.total().unstated(),
                BigDecimal.valueOf(row.activities()),
                BigDecimal.valueOf(row.withoutAmount()),
                BigDecimal.valueOf(row.total().withoutAmount())));
        return sums;
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
