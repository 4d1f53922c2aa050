// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Resource;

/**
 * One row a resource: what all figures of the workbook are summed from. What belongs to the activity (area, title,
 * period, and the source of its first resource) follows the activity's own row, found by its hidden id, or by its
 * number where a new row has no id.
 *
 */
final class ResourcesSheet {

    private static final int STEP = 256;

    private final WorkbookContent content;
    private final TablePart table;
    private final String sourceOfActivity;

    ResourcesSheet(WorkbookContent content, int id) {
        this.content = content;
        var labels = content.labels();
        int rows = content.rows().stream().mapToInt(row -> row.activity().resources().size()).sum();
        var activities = labels.word("table.activities");
        var name = labels.word("table.resources");
        var bare = new TablePart(id, name, "", labels.word("sheet.resources"), columns(content), rows);
        var row = bare.inRow("row");
        var computing = bare.columns().stream()
                .map(column -> switch (column.key()) {
                    case "area" -> column.computing(ofActivity(activities, "column.area", row));
                    case "activity" -> column.computing(ofActivity(activities, "column.title", row));
                    case "period" -> column.computing(
                            "IFERROR(INDEX(" + TimelineSheet.PERIODS + ",MATCH(" + row + "," + TimelineSheet.ROWS
                                    + ",0))&\"\",\"\")");
                    case "row" -> column.computing("IFERROR(MATCH(" + bare.inRow("activity.id") + ","
                            + named(activities, "column.id") + ",0),IFERROR(MATCH(" + bare.inRow("number") + "&\"\","
                            + named(activities, "column.number") + ",0),\"\"))");
                    default -> column;
                })
                .toList();
        sourceOfActivity = ofActivity(activities, "column.source", row);
        table = new TablePart(
                id, name, labels.word("table.resources.description"), bare.sheet(), computing, rows);
    }

    TablePart table() {
        return table;
    }

    private static List<TableColumn> columns(WorkbookContent content) {
        var labels = content.labels();
        return List.of(
                TableColumn.of(labels, "area", 24, CellStyle.COMPUTED),
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "activity", 48, CellStyle.COMPUTED),
                TableColumn.of(labels, "period", 20, CellStyle.COMPUTED),
                TableColumn.of(labels, "source", 32, CellStyle.TEXT),
                TableColumn.of(labels, "kind", 16, CellStyle.TEXT),
                TableColumn.of(labels, "amount", 16, CellStyle.MONEY).holding(content.moneyWidth()),
                TableColumn.of(labels, "secured", 13, CellStyle.TEXT),
                TableColumn.of(labels, "activity.id", 38, CellStyle.CODE).hiddenIf(true),
                TableColumn.of(labels, "id", 38, CellStyle.CODE).hiddenIf(true),
                TableColumn.of(labels, "key", 42, CellStyle.CODE).hiddenIf(true),
                TableColumn.of(labels, "row", 9, CellStyle.COMPUTED).hiddenIf(true));
    }

    private String named(String table, String key) {
        return table + "_" + content.labels().word(key).replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    private String ofActivity(String activities, String key, String row) {
        return "IFERROR(INDEX(" + named(activities, key) + "," + row + ")&\"\",\"\")";
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        TableSheet.header(sheet, table);
        int number = 2;
        for (int i = 0; i < content.rows().size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / content.rows().size());
            }
            var resources = content.rows().get(i).activity().resources();
            for (int index = 0; index < resources.size(); index++) {
                sheet.startRow(number++);
                row(sheet, content.rows().get(i), i + 1, index);
                sheet.endRow();
            }
        }
        if (number == 2) {
            TableSheet.emptyRow(sheet, table);
        }
    }

    /** What may be chosen and typed. */
    void validations(SheetXml sheet, String sources) throws IOException {
        var labels = content.labels();
        TableSheet.validations(sheet, List.of(
                Choice.from(table, "area", ListsSheet.AREAS),
                Choice.from(table, "source", sources),
                Choice.from(table, "kind", ListsSheet.RESOURCE_KINDS),
                new Choice(table.cells("amount", "amount"), "decimal", "0", labels.word("column.amount"),
                        labels.word("hint.amount")),
                Choice.from(table, "secured", ListsSheet.YES_NO)));
    }

    /** Amounts that are texts, which no formula would count. */
    void marks(SheetXml sheet) throws IOException {
        var amount = "$" + SheetXml.reference(table.at("amount"), 2);
        TableSheet.mark(sheet, table.cells("amount", "amount"), 1,
                Mark.WRONG.index(content.plan().areas().size()), "ISTEXT(" + amount + ")");
    }

    private void row(SheetXml sheet, ActivityRow row, int activity, int index) throws IOException {
        var words = content.words();
        var labels = content.labels();
        Resource resource = row.activity().resources().get(index);
        computed(sheet, "area", labels.area(row.area().id()));
        text(sheet, "number", row.number());
        computed(sheet, "activity", words.text(row.activity().title()));
        computed(sheet, "period", content.period(row));
        if (index == 0) {
            sheet.formula(table.at("source"), sourceOfActivity, content.source(resource), CellStyle.TEXT);
        } else {
            text(sheet, "source", content.source(resource));
        }
        text(sheet, "kind", resource.kind().map(words.phrases()::resourceKind).orElse(""));
        if (resource.amount().isPresent()) {
            sheet.number(table.at("amount"), resource.amount().get(), CellStyle.MONEY);
        } else {
            sheet.blank(table.at("amount"), CellStyle.MONEY);
        }
        text(sheet, "secured", resource.secured().map(labels::truth).orElse(""));
        text(sheet, "activity.id", row.activity().id().toString());
        text(sheet, "id", resource.id().toString());
        text(sheet, "key", row.activity().id() + "#" + (index + 1));
        sheet.formula(table.at("row"), table.column("row").formula(), BigDecimal.valueOf(activity),
                CellStyle.COMPUTED);
    }

    private void text(SheetXml sheet, String key, String text) throws IOException {
        sheet.text(table.at(key), text, table.column(key).style());
    }

    private void computed(SheetXml sheet, String key, String result) throws IOException {
        sheet.formula(table.at(key), table.column(key).formula(), result, table.column(key).style());
    }
}
