// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.plan.Recurrence;

/** One row an activity: what reports are made of, and what few plans say. */
final class DetailsSheet {

    private static final int FROZEN = 2;
    private static final List<Object> NO_RECURRENCE = List.of("", "", "", "");

    private DetailsSheet() {}

    static TypedSheet of(WorkbookContent content, int id) {
        var labels = content.labels();
        var rows = content.rows();
        var columns = List.of(
                TableColumn.of(labels, "number", 8, CellStyle.SHOWN),
                TableColumn.of(labels, "activity", 38, CellStyle.SHOWN),
                TableColumn.of(labels, "subheading", 18, CellStyle.TEXT),
                TableColumn.of(labels, "times", 8, CellStyle.NUMBER),
                TableColumn.of(labels, "every", 8, CellStyle.NUMBER),
                TableColumn.of(labels, "unit", 10, CellStyle.TEXT),
                TableColumn.of(labels, "words", 18, CellStyle.TEXT),
                TableColumn.of(labels, "progress", 12, CellStyle.PERCENT),
                TableColumn.of(labels, "result", 36, CellStyle.TEXT),
                TableColumn.of(labels, "notes", 36, CellStyle.TEXT),
                TableColumn.hidden(labels, "id"));
        var table = TablePart.of(labels, id, "details", columns, rows.size());
        return new TypedSheet(table, i -> row(content, rows.get(i)), rows.size(), FROZEN)
                .choosing(Choice.from(table, "unit", ListsSheet.UNITS));
    }

    private static List<?> row(WorkbookContent content, ActivityRow row) {
        var words = content.words();
        var activity = row.activity();
        var cells = new ArrayList<Object>();
        cells.add(row.number());
        cells.add(words.text(activity.title()));
        cells.add(activity.subheading()
                .flatMap(id -> row.area().subheadings().stream().filter(one -> one.id().equals(id)).findFirst())
                .map(one -> words.text(one.title()))
                .orElse(""));
        cells.addAll(activity.recurrence().map(one -> recurrence(content, one)).orElse(NO_RECURRENCE));
        cells.add(activity.progress().isPresent() ? BigDecimal.valueOf(activity.progress().getAsInt(), 2) : "");
        cells.add(words.text(activity.result()));
        cells.add(words.text(activity.notes()));
        cells.add(activity.id().toString());
        return cells;
    }

    private static List<Object> recurrence(WorkbookContent content, Recurrence recurrence) {
        return List.of(
                BigDecimal.valueOf(recurrence.times()),
                BigDecimal.valueOf(recurrence.every()),
                content.labels().unit(recurrence.unit()),
                recurrence.words().orElse(""));
    }
}
