// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;

/** One row a resource: what all figures of the workbook are summed from, and the one place to correct them. */
final class ResourcesSheet {

    private static final int AREA = 1;
    private static final int SOURCE = 5;
    private static final int KIND = 6;
    private static final int SECURED = 8;
    private static final int STEP = 256;

    private final WorkbookContent content;
    private final TablePart table;

    ResourcesSheet(WorkbookContent content, int id) {
        this.content = content;
        int rows = content.rows().stream().mapToInt(row -> row.activity().resources().size()).sum();
        table = new TablePart(id, content.labels().word("table.resources"), columns(content), rows);
    }

    TablePart table() {
        return table;
    }

    /** A column of a table in the notation of formulas. */
    static String column(Labels labels, TablePart table, String key) {
        var name = labels.word(key).replace("'", "''");
        return table.name() + "[" + name + "]";
    }

    private static List<TableColumn> columns(WorkbookContent content) {
        var labels = content.labels();
        return List.of(
                TableColumn.of(labels.word("column.area"), 24),
                TableColumn.of(labels.word("column.number"), 9),
                TableColumn.of(labels.word("column.activity"), 48),
                TableColumn.of(labels.word("column.period"), 24),
                TableColumn.of(labels.word("column.source"), 34),
                TableColumn.of(labels.word("column.kind"), 18),
                TableColumn.right(labels.word("column.amount"), 16).holding(content.moneyWidth()),
                TableColumn.of(labels.word("column.secured"), 11),
                TableColumn.of(labels.word("column.activity.id"), 38).hiddenIf(true),
                TableColumn.of(labels.word("column.id"), 38).hiddenIf(true));
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        TableSheet.header(sheet, table);
        int number = 2;
        for (int i = 0; i < content.rows().size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / content.rows().size());
            }
            for (var resource : content.rows().get(i).activity().resources()) {
                sheet.startRow(number++);
                row(sheet, content.rows().get(i), resource);
                sheet.endRow();
            }
        }
        if (number == 2) {
            TableSheet.emptyRow(sheet, table);
        }
    }

    /** The lists from which area, source, kind and security are chosen. */
    void validations(SheetXml sheet, BudgetSheet budget) throws IOException {
        var kinds = Arrays.stream(ResourceKind.values()).map(content.words().phrases()::resourceKind).toList();
        var truths = List.of(content.labels().truth(true), content.labels().truth(false));
        TableSheet.validations(
                sheet,
                table,
                Choice.ofCells(AREA, budget.areaCells()),
                Choice.ofCells(SOURCE, budget.sourceCells()),
                Choice.ofWords(KIND, kinds),
                Choice.ofWords(SECURED, truths));
    }

    private void row(SheetXml sheet, ActivityRow row, Resource resource) throws IOException {
        var words = content.words();
        var labels = content.labels();
        sheet.text(AREA, labels.area(row.area().id()), CellStyle.TEXT);
        sheet.text(2, row.number(), CellStyle.CODE);
        sheet.text(3, words.text(row.activity().title()), CellStyle.TEXT);
        sheet.text(4, content.period(row), CellStyle.TEXT);
        sheet.text(SOURCE, labels.source(content.plan().text(resource.source())), CellStyle.TEXT);
        sheet.text(KIND, resource.kind().map(words.phrases()::resourceKind).orElse(""), CellStyle.TEXT);
        if (resource.amount().isPresent()) {
            sheet.number(7, resource.amount().get(), CellStyle.MONEY);
        } else {
            sheet.blank(7, CellStyle.MONEY);
        }
        sheet.text(SECURED, resource.secured().map(labels::truth).orElse(""), CellStyle.TEXT);
        sheet.text(9, row.activity().id().toString(), CellStyle.CODE);
        sheet.text(10, resource.id().toString(), CellStyle.CODE);
    }
}
