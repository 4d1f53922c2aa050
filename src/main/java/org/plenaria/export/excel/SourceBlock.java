// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.BudgetSource;
import org.plenaria.plan.BudgetSum;

/**
 * The last table of the budget: what each source may give at most, what is planned from it, and what is left. Its rows
 * follow those of the sheet of sources, some that are still to come included.
 *
 * @param top its first row
 */
record SourceBlock(WorkbookContent content, TablePart activities, TablePart resources, TablePart sources, int top) {

    /** How many more sources it has room for. */
    static final int SPARE = 20;

    private static final int CEILING = 2;
    private static final int PLANNED = 3;
    private static final int SECURED = 4;
    private static final int OPEN = 5;
    private static final int LEFT = 6;
    private static final int REMARK = 7;

    List<String> headings() {
        return Stream.of("column.ceiling", "budget.planned", "budget.secured", "budget.open", "budget.remaining",
                        "budget.remark")
                .map(key -> content.labels().word(key))
                .toList();
    }

    private int first() {
        return top + 2;
    }

    int lastPrinted() {
        return first() + Math.max(1, content.sources().size()) - 1;
    }

    void write(SheetXml sheet) throws IOException {
        var labels = content.labels();
        sheet.startRow(top);
        sheet.text(1, labels.word("budget.sources"), CellStyle.SUBTITLE);
        sheet.endRow();
        sheet.startRow(top + 1);
        sheet.text(1, labels.word("column.source"), CellStyle.HEADER);
        var headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            sheet.text(i + 2, headings.get(i), i == headings.size() - 1 ? CellStyle.HEADER : CellStyle.HEADER_RIGHT);
        }
        sheet.endRow();
        for (int i = 0; i < content.sources().size() + SPARE; i++) {
            sheet.startRow(first() + i);
            row(sheet, i, first() + i);
            sheet.endRow();
        }
    }

    private void row(SheetXml sheet, int place, int row) throws IOException {
        boolean known = place < content.sources().size();
        var source = known ? Optional.of(content.sources().get(place)) : Optional.<BudgetSource>empty();
        var sum = known ? Optional.of(content.budget().total().cells().get(place)) : Optional.<BudgetSum>empty();
        var text = known ? CellStyle.TEXT : CellStyle.SPARE;
        var name = source.map(one -> content.labels().source(one.key())).orElse("");
        sheet.formula(1, "IFERROR(INDEX(" + sources.named("source") + "," + (place + 1) + ")&\"\",\"\")", name, text);
        var typed = "INDEX(" + sources.named("ceiling") + "," + (place + 1) + ")";
        var ceiling = source.flatMap(BudgetSource::ceiling);
        figure(sheet, row, CEILING, "IF(ISNUMBER(" + typed + ")," + typed + ",\"\")", ceiling, known);
        figure(sheet, row, PLANNED, planned(row, ""), sum.map(BudgetSum::total), known);
        figure(sheet, row, SECURED, planned(row, content.labels().truth(true)), sum.map(BudgetSum::secured), known);
        figure(sheet, row, OPEN, cell(PLANNED, row) + "-" + cell(SECURED, row),
                sum.map(one -> one.total().subtract(one.secured())), known);
        var left = ceiling.flatMap(most -> sum.map(one -> most.subtract(one.total())));
        figure(sheet, row, LEFT, "IF(ISNUMBER(" + cell(CEILING, row) + ")," + cell(CEILING, row) + "-"
                + cell(PLANNED, row) + ",\"\")", left, known);
        var over = content.labels().word("over");
        sheet.formula(REMARK, "IF(ISNUMBER(" + cell(LEFT, row) + "),IF(" + cell(LEFT, row) + "<0,\"" + over
                + "\",\"\"),\"\")", left.filter(rest -> rest.signum() < 0).map(_ -> over).orElse(""), text);
    }

    private static String cell(int column, int row) {
        return "$" + SheetXml.reference(column, row);
    }

    private static void figure(
            SheetXml sheet, int row, int column, String formula, Optional<BigDecimal> result, boolean known) {
        var style = known ? CellStyle.FIGURE : CellStyle.SPARE_FIGURE;
        var unlessFree = "IF($A" + row + "=\"\",\"\"," + formula + ")";
        if (result.isPresent()) {
            sheet.formula(column, unlessFree, result.get(), style);
        } else {
            sheet.formula(column, unlessFree, "", style);
        }
    }

    private String planned(int row, String secured) {
        return planned(activities, "$A" + row, secured) + "+" + planned(resources, "$A" + row, secured);
    }

    /** SUMIFS, or where it would misread the name of a source, SUMPRODUCT with EXACT: see {@link BudgetFormulas}. */
    private String planned(TablePart table, String name, String secured) {
        boolean plain = content.sources().stream()
                .allMatch(source -> content.labels().isPlainCriterion(content.labels().source(source.key())));
        if (plain) {
            return "SUMIFS(" + table.named("amount") + "," + table.named("source") + "," + name
                    + (secured.isEmpty() ? "" : "," + table.named("secured") + ",\"" + secured + "\"") + ")";
        }
        return "SUMPRODUCT(EXACT(" + table.named("source") + "," + name + ")*"
                + (secured.isEmpty() ? "1" : "(" + table.named("secured") + "=\"" + secured + "\")") + ","
                + table.named("amount") + ")";
    }

    /** Sources from which more is planned than they may give. */
    void mark(SheetXml sheet) throws IOException {
        var left = cell(LEFT, first());
        TableSheet.mark(sheet, SheetXml.range(LEFT, first(), REMARK, first() + content.sources().size() + SPARE - 1), 1,
                Mark.WRONG.index(content.plan().areas().size()), "IF(ISNUMBER(" + left + ")," + left + "<0,FALSE)");
    }
}
