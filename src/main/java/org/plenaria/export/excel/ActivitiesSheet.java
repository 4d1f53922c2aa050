// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

/** One row an activity. Its amounts are sums over the sheet of resources, so that the two never disagree. */
final class ActivitiesSheet {

    private static final int AREA = 1;
    private static final int AMOUNT = 12;
    private static final int STATUS = 15;
    private static final int ID = 17;
    private static final int STEP = 256;

    private final WorkbookContent content;
    private final TablePart table;
    private final TablePart resources;

    ActivitiesSheet(WorkbookContent content, int id, TablePart resources) {
        this.content = content;
        this.resources = resources;
        table = new TablePart(id, content.labels().word("table.activities"), columns(content),
                content.rows().size());
    }

    TablePart table() {
        return table;
    }

    /** Columns that are empty throughout are hidden, so that what is there has room; formulas need the period's. */
    private static List<TableColumn> columns(WorkbookContent content) {
        var labels = content.labels();
        return List.of(
                TableColumn.of(labels.word("column.area"), 17),
                TableColumn.of(labels.word("column.number"), 9),
                TableColumn.of(labels.word("column.title"), 40),
                TableColumn.of(labels.word("column.period"), 17).hiddenIf(true),
                TableColumn.of(labels.word("column.timeframe"), 16),
                TableColumn.of(labels.word("column.start"), 13).hiddenIf(content.none(ActivitiesSheet::hasDates)),
                TableColumn.of(labels.word("column.end"), 13).hiddenIf(content.none(ActivitiesSheet::hasDates)),
                TableColumn.of(labels.word("column.products"), 30),
                TableColumn.of(labels.word("column.participants"), 22)
                        .hiddenIf(content.none(activity -> !activity.participants().isEmpty())),
                TableColumn.of(labels.word("column.venue"), 16),
                TableColumn.of(labels.word("column.resources"), 24),
                TableColumn.right(labels.word("column.amount"), 14)
                        .holding(content.moneyWidth())
                        .hiddenIf(content.none(ActivitiesSheet::hasAmount)),
                TableColumn.right(labels.word("column.secured"), 14)
                        .holding(content.moneyWidth())
                        .hiddenIf(content.none(ActivitiesSheet::hasAmount)),
                TableColumn.of(labels.word("column.responsible"), 18)
                        .hiddenIf(content.none(activity -> !activity.responsible().isEmpty())),
                TableColumn.of(labels.word("column.status"), 12)
                        .hiddenIf(content.none(activity -> activity.status().isPresent())),
                TableColumn.right(labels.word("column.progress"), 11.5)
                        .hiddenIf(content.none(activity -> activity.progress().isPresent())),
                TableColumn.of(labels.word("column.id"), 38).hiddenIf(true));
    }

    private static boolean hasDates(Activity activity) {
        return activity.timeframe() instanceof Timeframe.Dates;
    }

    private static boolean hasAmount(Activity activity) {
        return activity.resources().stream().anyMatch(resource -> resource.amount().isPresent());
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        TableSheet.header(sheet, table);
        for (int i = 0; i < content.rows().size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / content.rows().size());
            }
            sheet.startRow(i + 2);
            row(sheet, content.rows().get(i), i + 2);
            sheet.endRow();
        }
        if (content.rows().isEmpty()) {
            TableSheet.emptyRow(sheet, table);
        }
    }

    /** The lists from which area and status are chosen. */
    void validations(SheetXml sheet, BudgetSheet budget) throws IOException {
        var words = Arrays.stream(Status.values()).map(content.words().phrases()::status).toList();
        TableSheet.validations(
                sheet, table, Choice.ofCells(AREA, budget.areaCells()), Choice.ofWords(STATUS, words));
    }

    private void row(SheetXml sheet, ActivityRow row, int number) throws IOException {
        var words = content.words();
        var activity = row.activity();
        sheet.text(AREA, content.labels().area(row.area().id()), CellStyle.TEXT);
        sheet.text(2, row.number(), CellStyle.CODE);
        sheet.text(3, words.text(activity.title()), CellStyle.TEXT);
        sheet.text(4, content.period(row), CellStyle.TEXT);
        sheet.text(5, words.asLine(words.timeframe(activity.timeframe())), CellStyle.TEXT);
        if (activity.timeframe() instanceof Timeframe.Dates(var start, var end)) {
            sheet.day(6, start, CellStyle.DAY);
            sheet.day(7, end, CellStyle.DAY);
        } else {
            sheet.blank(6, CellStyle.DAY);
            sheet.blank(7, CellStyle.DAY);
        }
        sheet.text(8, lines(words.texts(activity.products())), CellStyle.TEXT);
        sheet.text(9, lines(words.texts(activity.participants())), CellStyle.TEXT);
        sheet.text(10, words.venue(activity), CellStyle.TEXT);
        sheet.text(11, lines(activity.resources().stream().map(words::source).toList()), CellStyle.TEXT);
        amounts(sheet, activity, number);
        sheet.text(14, lines(words.texts(activity.responsible())), CellStyle.TEXT);
        sheet.text(STATUS, activity.status().map(words.phrases()::status).orElse(""), CellStyle.TEXT);
        if (activity.progress().isPresent()) {
            sheet.number(16, BigDecimal.valueOf(activity.progress().getAsInt(), 2), CellStyle.PERCENT);
        } else {
            sheet.blank(16, CellStyle.PERCENT);
        }
        sheet.text(ID, activity.id().toString(), CellStyle.CODE);
    }

    private void amounts(SheetXml sheet, Activity activity, int row) throws IOException {
        var amounts = ResourcesSheet.column(content.labels(), resources, "column.amount");
        var ids = ResourcesSheet.column(content.labels(), resources, "column.activity.id");
        var secured = ResourcesSheet.column(content.labels(), resources, "column.secured");
        var id = "$" + SheetXml.reference(ID, row);
        var ofActivity = amounts + "," + ids + "," + id;
        var yes = secured + ",\"" + content.labels().truth(true) + "\"";
        var unfunded = "COUNTIFS(" + ids + "," + id + ")=COUNTIFS(" + ids + "," + id + "," + amounts + ",\"\")";
        amount(sheet, AMOUNT, "IF(" + unfunded + ",\"\",SUMIFS(" + ofActivity + "))", activity, false);
        amount(sheet, AMOUNT + 1, "IF($" + SheetXml.reference(AMOUNT, row) + "=\"\",\"\",SUMIFS("
                + ofActivity + "," + yes + "))", activity, true);
    }

    private static void amount(SheetXml sheet, int column, String formula, Activity activity, boolean onlySecured)
            throws IOException {
        if (!hasAmount(activity)) {
            sheet.formulaWithoutResult(column, formula, CellStyle.MONEY);
            return;
        }
        var sum = activity.resources().stream()
                .filter(resource -> !onlySecured || resource.secured().orElse(false))
                .map(Resource::amount)
                .flatMap(amount -> amount.stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.formula(column, formula, sum, CellStyle.MONEY);
    }

    private static String lines(List<String> values) {
        return values.stream().collect(Collectors.joining("\n"));
    }
}
