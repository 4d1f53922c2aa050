// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

/**
 * One row an activity. What it costs is the sum of its rows among the resources, so that the two never disagree; the
 * source is typed here, and the first of its resources follows it.
 */
final class ActivitiesSheet {

    private static final int STEP = 256;
    private static final int MOST_FURTHER_SOURCES = 20;

    private final WorkbookContent content;
    private final TablePart resources;
    private final TablePart table;
    private final String sourceByKey; // a formula in two parts, with the resource's place between them
    private final String keyEnd;

    ActivitiesSheet(WorkbookContent content, int id, TablePart resources) {
        this.content = content;
        this.resources = resources;
        var labels = content.labels();
        table = new TablePart(
                id,
                labels.word("table.activities"),
                labels.word("table.activities.description"),
                labels.word("sheet.activities"),
                columns(content, resources),
                content.rows().size());
        sourceByKey = "IFERROR(INDEX(" + resources.named("source") + ",MATCH(" + table.inRow("id") + "&\"#";
        keyEnd = "\"," + resources.named("key") + ",0)),\"\")";
    }

    TablePart table() {
        return table;
    }

    /** Columns of which nobody says anything are hidden, so that the others have room. */
    private static List<TableColumn> columns(WorkbookContent content, TablePart resources) {
        var labels = content.labels();
        boolean noAmount = content.none(ActivitiesSheet::hasAmount);
        return List.of(
                TableColumn.of(labels, "area", 19, CellStyle.TEXT),
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "title", 42, CellStyle.TEXT),
                TableColumn.of(labels, "timeframe", 16, CellStyle.TEXT),
                TableColumn.of(labels, "start", 12, CellStyle.DAY),
                TableColumn.of(labels, "end", 12, CellStyle.DAY),
                TableColumn.of(labels, "products", 30, CellStyle.TEXT),
                TableColumn.of(labels, "participants", 22, CellStyle.TEXT)
                        .hiddenIf(content.none(activity -> !activity.participants().isEmpty())),
                TableColumn.of(labels, "venue.kind", 14, CellStyle.TEXT),
                TableColumn.of(labels, "venue", 17, CellStyle.TEXT),
                TableColumn.of(labels, "source", 22, CellStyle.TEXT),
                TableColumn.of(labels, "sources", 22, CellStyle.COMPUTED)
                        .hiddenIf(content.none(activity -> activity.resources().size() > 1)),
                TableColumn.of(labels, "amount", 14, CellStyle.COMPUTED_MONEY)
                        .holding(content.moneyWidth())
                        .hiddenIf(noAmount)
                        .computing(amount(resources)),
                TableColumn.of(labels, "secured", 14, CellStyle.COMPUTED_MONEY)
                        .holding(content.moneyWidth())
                        .hiddenIf(noAmount)
                        .computing(secured(labels, resources)),
                TableColumn.of(labels, "responsible", 18, CellStyle.TEXT)
                        .hiddenIf(content.none(activity -> !activity.responsible().isEmpty())),
                TableColumn.of(labels, "status", 13, CellStyle.TEXT),
                TableColumn.of(labels, "progress", 11.5, CellStyle.PERCENT)
                        .hiddenIf(content.none(activity -> activity.progress().isPresent())),
                TableColumn.of(labels, "exported", 16, CellStyle.TEXT).hiddenIf(true),
                TableColumn.of(labels, "id", 38, CellStyle.CODE).hiddenIf(true));
    }

    private static boolean hasAmount(Activity activity) {
        return activity.resources().stream().anyMatch(resource -> resource.amount().isPresent());
    }

    /** Nothing where no resource names an amount, which is not the same as 0. */
    private static String amount(TablePart resources) {
        return sum(resources, "");
    }

    private static String secured(Labels labels, TablePart resources) {
        return sum(resources, "," + resources.named("secured") + ",\"" + labels.truth(true) + "\"");
    }

    private static String sum(TablePart resources, String criterion) {
        var ofRow = resources.named("row") + ",ROW()-1";
        var amounts = resources.named("amount");
        return "IF(COUNTIFS(" + ofRow + ")=COUNTIFS(" + ofRow + "," + amounts + ",\"\"),\"\",SUMIFS(" + amounts + ","
                + ofRow + criterion + "))";
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        TableSheet.header(sheet, table);
        for (int i = 0; i < content.rows().size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / content.rows().size());
            }
            sheet.startRow(i + 2);
            row(sheet, content.rows().get(i));
            sheet.endRow();
        }
        if (content.rows().isEmpty()) {
            TableSheet.emptyRow(sheet, table);
        }
    }

    /**
     * What does not fit together: half a pair of dates, an end before its start, a source that was changed elsewhere.
     */
    void marks(SheetXml sheet) throws IOException {
        int areas = content.plan().areas().size();
        var start = cell("start");
        var end = cell("end");
        var timeframe = cell("timeframe");
        var dated = "AND(ISNUMBER(" + start + "),ISNUMBER(" + end + "),COUNTIF(" + ListsSheet.TIMEFRAME_WORDS + ","
                + timeframe + ")>0," + timeframe;
        TableSheet.mark(sheet, table.cells("start", "end"), 1, Mark.WRONG.index(areas),
                "OR(ISNUMBER(" + start + ")<>ISNUMBER(" + end + "),AND(ISNUMBER(" + start + ")," + start + ">" + end
                        + "))");
        TableSheet.mark(sheet, table.cells("start", "end"), 2, Mark.UNUSED.index(areas),
                dated + "<>" + cell("exported") + ")");
        TableSheet.mark(sheet, table.cells("timeframe", "timeframe"), 3, Mark.UNUSED.index(areas),
                dated + "=" + cell("exported") + ")");
        TableSheet.mark(sheet, table.cells("source", "source"), 4, Mark.WRONG.index(areas),
                "IFERROR(INDEX(" + resources.named("source") + ",MATCH(" + cell("id") + "&\"#1\","
                        + resources.named("key") + ",0))<>" + cell("source") + ",FALSE)");
    }

    private String cell(String key) {
        return "$" + SheetXml.reference(table.at(key), 2);
    }

    /** What may be chosen and typed. */
    void validations(SheetXml sheet, String sources) throws IOException {
        var labels = content.labels();
        var days = new Choice(table.cells("start", "end"), "date", Integer.toString(SheetXml.FIRST_SERIAL), "", "");
        TableSheet.validations(sheet, List.of(
                Choice.from(table, "area", ListsSheet.AREAS),
                Choice.from(table, "timeframe", ListsSheet.TIMEFRAME_WORDS)
                        .hinted(labels.word("column.timeframe"), labels.word("hint.timeframe")),
                days.hinted(labels.word("hint.dates.title"), labels.word("hint.dates")),
                Choice.from(table, "venue.kind", ListsSheet.VENUE_KINDS),
                Choice.from(table, "source", sources)
                        .hinted(
                                labels.word("column.source"),
                                labels.word("hint.source", labels.word("sheet.resources"))),
                Choice.from(table, "status", ListsSheet.STATUSES)));
    }

    private void row(SheetXml sheet, ActivityRow row) throws IOException {
        var words = content.words();
        var activity = row.activity();
        text(sheet, "area", content.labels().area(row.area().id()));
        text(sheet, "number", row.number());
        text(sheet, "title", words.text(activity.title()));
        text(sheet, "timeframe", content.timeframes().cell(activity.timeframe()));
        if (activity.timeframe() instanceof Timeframe.Dates(var start, var end)) {
            sheet.day(table.at("start"), start, CellStyle.DAY);
            sheet.day(table.at("end"), end, CellStyle.DAY);
        } else {
            sheet.blank(table.at("start"), CellStyle.DAY);
            sheet.blank(table.at("end"), CellStyle.DAY);
        }
        text(sheet, "products", lines(words.texts(activity.products())));
        text(sheet, "participants", lines(words.texts(activity.participants())));
        text(sheet, "venue.kind", activity.venue().map(Venue::kind).map(words.phrases()::venueKind).orElse(""));
        text(sheet, "venue", activity.venue().map(venue -> words.text(venue.wording())).orElse(""));
        text(sheet, "source", activity.resources().stream().findFirst().map(content::source).orElse(""));
        furtherSources(sheet, activity);
        money(sheet, "amount", activity, false);
        money(sheet, "secured", activity, true);
        text(sheet, "responsible", lines(words.texts(activity.responsible())));
        text(sheet, "status", activity.status().map(words.phrases()::status).orElse(""));
        if (activity.progress().isPresent()) {
            sheet.number(table.at("progress"), BigDecimal.valueOf(activity.progress().getAsInt(), 2),
                    CellStyle.PERCENT);
        } else {
            sheet.blank(table.at("progress"), CellStyle.PERCENT);
        }
        text(sheet, "exported", content.timeframes().cell(activity.timeframe()));
        text(sheet, "id", activity.id().toString());
    }

    private void text(SheetXml sheet, String key, String text) throws IOException {
        sheet.text(table.at(key), text, table.column(key).style());
    }

    private void furtherSources(SheetXml sheet, Activity activity) throws IOException {
        var named = new ArrayList<String>();
        var formula = new ArrayList<String>();
        int last = Math.min(activity.resources().size(), MOST_FURTHER_SOURCES + 1);
        for (int i = 1; i < last; i++) {
            named.add(content.source(activity.resources().get(i)));
            formula.add(sourceByKey + (i + 1) + keyEnd);
        }
        if (last < activity.resources().size()) {
            named.add("…");
            formula.add("\"…\"");
        }
        if (named.isEmpty()) {
            sheet.blank(table.at("sources"), CellStyle.COMPUTED);
        } else {
            sheet.formula(table.at("sources"), String.join("&CHAR(10)&", formula), lines(named), CellStyle.COMPUTED);
        }
    }

    private void money(SheetXml sheet, String key, Activity activity, boolean onlySecured) throws IOException {
        var formula = table.column(key).formula();
        if (!hasAmount(activity)) {
            sheet.formula(table.at(key), formula, "", CellStyle.COMPUTED_MONEY);
            return;
        }
        var sum = activity.resources().stream()
                .filter(resource -> !onlySecured || resource.secured().orElse(false))
                .map(Resource::amount)
                .flatMap(amount -> amount.stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.formula(table.at(key), formula, sum, CellStyle.COMPUTED_MONEY);
    }

    private static String lines(List<String> values) {
        return values.stream().collect(Collectors.joining("\n"));
    }
}
