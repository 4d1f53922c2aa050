// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.excel.TypedSheet.Flag;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

/** One row an activity, with the first of its resources. What officers review stands left and is printed. */
final class ActivitiesSheet {

    private static final int FROZEN = 2;
    private static final int PRINTED = 14;

    private final WorkbookContent content;
    private final TablePart table;

    private ActivitiesSheet(WorkbookContent content, int id) {
        this.content = content;
        table = TablePart.of(content.labels(), id, "activities", columns(content), content.rows().size());
    }

    /**
     * The sheet.
     *
     * @param id of its table
     * @param sources the cells that name the sources one chooses from
     */
    static TypedSheet of(WorkbookContent content, int id, String sources) {
        var sheet = new ActivitiesSheet(content, id);
        var rows = content.rows();
        return new TypedSheet(sheet.table, i -> sheet.row(rows.get(i)), rows.size(), FROZEN)
                .printing(PRINTED)
                .choosing(sheet.choices(sources))
                .marking(sheet.flags());
    }

    /** As wide as lets a page hold them in letters of more than 7 points. */
    private static List<TableColumn> columns(WorkbookContent content) {
        var labels = content.labels();
        return List.of(
                TableColumn.of(labels, "number", 9, CellStyle.CODE),
                TableColumn.of(labels, "title", 28, CellStyle.TEXT),
                TableColumn.of(labels, "area", 14.5, CellStyle.TEXT),
                TableColumn.of(labels, "timeframe", 11.5, CellStyle.TEXT),
                TableColumn.of(labels, "start", 11.5, CellStyle.DAY),
                TableColumn.of(labels, "end", 11.5, CellStyle.DAY),
                TableColumn.of(labels, "products", 21, CellStyle.TEXT),
                TableColumn.of(labels, "venue.kind", 9.5, CellStyle.TEXT),
                TableColumn.of(labels, "venue", 13, CellStyle.TEXT),
                TableColumn.of(labels, "source", 15, CellStyle.TEXT),
                TableColumn.of(labels, "kind", 10.5, CellStyle.TEXT),
                TableColumn.of(labels, "amount", 11, CellStyle.MONEY).holding(content.moneyWidth()),
                TableColumn.of(labels, "secured", 10, CellStyle.TEXT),
                TableColumn.of(labels, "status", 11, CellStyle.TEXT),
                TableColumn.of(labels, "responsible", 20, CellStyle.TEXT),
                TableColumn.of(labels, "participants", 24, CellStyle.TEXT),
                TableColumn.hidden(labels, "exported"),
                TableColumn.hidden(labels, "resource.id"),
                TableColumn.hidden(labels, "id"));
    }

    private List<?> row(ActivityRow row) {
        var words = content.words();
        var activity = row.activity();
        var timeframe = content.timeframes().cell(activity.timeframe());
        var cells = new ArrayList<Object>(List.of(
                row.number(), words.text(activity.title()), content.labels().area(row.area().id()), timeframe));
        if (activity.timeframe() instanceof Timeframe.Dates(var start, var end)) {
            cells.addAll(List.of(start, end));
        } else {
            cells.addAll(List.of("", ""));
        }
        cells.add(WorkbookContent.lines(words.texts(activity.products())));
        cells.add(activity.venue().map(Venue::kind).map(words.phrases()::venueKind).orElse(""));
        cells.add(activity.venue().map(venue -> words.text(venue.wording())).orElse(""));
        var first = activity.resources().stream().findFirst();
        cells.addAll(first.map(content::funding).orElse(WorkbookContent.NO_FUNDING));
        cells.add(activity.status().map((Status status) -> words.phrases().status(status)).orElse(""));
        cells.add(WorkbookContent.lines(words.texts(activity.responsible())));
        cells.add(WorkbookContent.lines(words.texts(activity.participants())));
        cells.add(timeframe);
        cells.add(first.map(Resource::id).map(Object::toString).orElse(""));
        cells.add(activity.id().toString());
        return cells;
    }

    /** Half a pair of dates, an end before its start, dates or a timeframe that do not count; amounts as texts. */
    private Flag[] flags() {
        var start = table.cell("start");
        var end = table.cell("end");
        var timeframe = table.cell("timeframe");
        var dated = "AND(ISNUMBER(" + start + "),ISNUMBER(" + end + "),COUNTIF(" + ListsSheet.TIMEFRAME_WORDS + ","
                + timeframe + ")>0," + timeframe;
        return new Flag[] {
            new Flag(table.cells("start", "end"), Mark.WRONG,
                    "OR(ISNUMBER(" + start + ")<>ISNUMBER(" + end + "),AND(ISNUMBER(" + start + ")," + start + ">"
                            + end + "))"),
            new Flag(table.cells("start", "end"), Mark.UNUSED, dated + "<>" + table.cell("exported") + ")"),
            new Flag(table.cells("timeframe", "timeframe"), Mark.UNUSED, dated + "=" + table.cell("exported") + ")"),
            new Flag(table.cells("amount", "amount"), Mark.WRONG, "ISTEXT(" + table.cell("amount") + ")")
        };
    }

    private Choice[] choices(String sources) {
        var labels = content.labels();
        var days = new Choice(table.cells("start", "end"), "date", Integer.toString(SheetXml.FIRST_SERIAL), "", "");
        return new Choice[] {
            Choice.from(table, "area", ListsSheet.AREAS),
            Choice.from(table, "timeframe", ListsSheet.TIMEFRAME_WORDS)
                    .hinted(labels.word("column.timeframe"), labels.word("hint.timeframe")),
            days.hinted(labels.word("hint.dates.title"), labels.word("hint.dates")),
            Choice.from(table, "venue.kind", ListsSheet.VENUE_KINDS),
            Choice.from(table, "source", sources)
                    .hinted(labels.word("column.source"), labels.word("hint.source", labels.word("sheet.resources"))),
            Choice.from(table, "kind", ListsSheet.RESOURCE_KINDS),
            Choice.amounts(table, "amount").hinted(labels.word("column.amount"), labels.word("hint.amount")),
            Choice.from(table, "secured", ListsSheet.YES_NO),
            Choice.from(table, "status", ListsSheet.STATUSES)
        };
    }
}
