// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plenaria.export.excel.TimelineColumns.Hidden;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.plan.DateSpan;

/** The rows of the timeline: their formulas, each written out once and shared by all rows, and what they give now. */
final class TimelineCells {

    private final WorkbookContent content;
    private final TimelineColumns columns;
    private final int first;
    private final int last;
    private final Map<String, Formula> shared = new HashMap<>();

    /**
     * The rows of a timeline.
     *
     * @param first and last row in which activities may stand
     */
    TimelineCells(WorkbookContent content, TimelineColumns columns, int first, int last) {
        this.content = content;
        this.columns = columns;
        this.first = first;
        this.last = last;
    }

    /** The formula of a column, or of a group of columns, in a row. */
    private Formula formula(String name, int firstColumn, int lastColumn, int row, IntFunction<String> made) {
        var formula = shared.get(name);
        if (formula != null) {
            return formula.again();
        }
        var range = SheetXml.range(firstColumn, row, lastColumn, last);
        var written = Formula.shared(made.apply(row), range, shared.size());
        shared.put(name, written);
        return written;
    }

    private Formula formula(int column, int row, IntFunction<String> made) {
        return formula(Integer.toString(column), column, column, row, made);
    }

    /**
     * The row of an activity.
     *
     * @param place of the activity in its table, from 1
     */
    void activity(SheetXml sheet, int number, ActivityRow activity, int place, List<DateSpan> months)
            throws IOException {
        var row = new TimelineRow(content, activity);
        sheet.startRow(number);
        text(sheet, number, 1, at -> columns.text("number", at), activity.number(), CellStyle.CODE);
        var title = content.words().text(activity.activity().title());
        text(sheet, number, 2, at -> columns.text("title", at), title, CellStyle.TEXT);
        text(sheet, number, 3, columns::timeframe, row.timeframe(), CellStyle.TEXT);
        var segments = row.segments();
        for (int i = 0; i < months.size(); i++) {
            var covered = overlaps(segments, months.get(i)) ? BigDecimal.ONE : BigDecimal.ZERO;
            sheet.formula(TimelineColumns.FIXED + 1 + i, month(number, months.size()), covered, CellStyle.COVERED);
        }
        sheet.text(columns.at(Hidden.ID), activity.activity().id().toString(), CellStyle.CODE);
        sheet.formula(columns.at(Hidden.ROW), formula(columns.at(Hidden.ROW), number, columns::rowById),
                BigDecimal.valueOf(place), CellStyle.CODE);
        hidden(sheet, number, row);
        sheet.endRow();
    }

    private static boolean overlaps(List<DateSpan> segments, DateSpan month) {
        for (var segment : segments) {
            if (month.overlaps(segment)) {
                return true;
            }
        }
        return false;
    }

    private void hidden(SheetXml sheet, int number, TimelineRow row) throws IOException {
        var key = row.key();
        hidden(sheet, number, Hidden.KEY, columns::key, key);
        hidden(sheet, number, Hidden.NOTATION, columns::notation, key);
        var dates = row.dates();
        sheet.formula(columns.at(Hidden.DATED), formula(columns.at(Hidden.DATED), number, columns::dated),
                dates.isPresent() ? BigDecimal.ONE : BigDecimal.ZERO, CellStyle.CODE);
        day(sheet, number, Hidden.START, at -> columns.date("start", at),
                dates.map(one -> SheetXml.serial(one.start())));
        day(sheet, number, Hidden.END, at -> columns.date("end", at), dates.map(one -> SheetXml.serial(one.end())));
        day(sheet, number, Hidden.FIRST, columns::first, row.days().map(days -> SheetXml.serial(days.first())));
        day(sheet, number, Hidden.LAST, columns::last, row.days().map(days -> SheetXml.serial(days.last())));
        hidden(sheet, number, Hidden.PERIOD, this::period, content.period(row.row()));
        hidden(sheet, number, Hidden.AREA, at -> columns.text("area", at),
                content.labels().area(row.row().area().id()));
        hidden(sheet, number, Hidden.AMOUNT, at -> columns.text("amount", at), row.amount());
    }

    /** A row for an activity that somebody may add to the table: empty until then. */
    void waiting(SheetXml sheet, int number, int which, int months) throws IOException {
        sheet.startRow(number);
        text(sheet, number, 1, at -> columns.text("number", at), "", CellStyle.SPARE);
        text(sheet, number, 2, at -> columns.text("title", at), "", CellStyle.SPARE);
        text(sheet, number, 3, columns::timeframe, "", CellStyle.SPARE);
        for (int i = 0; i < months; i++) {
            sheet.formula(TimelineColumns.FIXED + 1 + i, month(number, months), BigDecimal.ZERO,
                    CellStyle.SPARE_MONTH);
        }
        sheet.formula(columns.at(Hidden.ROW), columns.rowOfAdded(which), "", CellStyle.CODE);
        hidden(sheet, number, Hidden.KEY, columns::key, "");
        hidden(sheet, number, Hidden.NOTATION, columns::notation, "");
        sheet.formula(columns.at(Hidden.DATED), formula(columns.at(Hidden.DATED), number, columns::dated),
                BigDecimal.ZERO, CellStyle.CODE);
        day(sheet, number, Hidden.START, at -> columns.date("start", at), Optional.empty());
        day(sheet, number, Hidden.END, at -> columns.date("end", at), Optional.empty());
        day(sheet, number, Hidden.FIRST, columns::first, Optional.empty());
        day(sheet, number, Hidden.LAST, columns::last, Optional.empty());
        hidden(sheet, number, Hidden.PERIOD, this::period, "");
        hidden(sheet, number, Hidden.AREA, at -> columns.text("area", at), "");
        hidden(sheet, number, Hidden.AMOUNT, at -> columns.text("amount", at), "");
        sheet.endRow();
    }

    /** The heading of the rows that wait, which shows as soon as there is something below it. */
    void addedBand(SheetXml sheet, int number) throws IOException {
        sheet.startRow(number);
        var label = content.labels().word("timeline.added");
        sheet.formula(1, "IF(" + columns.added() + "=0,\"\",\"" + label + "\")", "", CellStyle.SUBTITLE);
        sheet.endRow();
    }

    /** The colour of its area for each month in which a row's activity takes place. */
    void colours(SheetXml sheet) throws IOException {
        var month = SheetXml.reference(TimelineColumns.FIXED + 1, first);
        var area = "$" + SheetXml.reference(columns.at(Hidden.AREA), first);
        int areas = content.plan().areas().size();
        var xml = sheet.xml();
        xml.start("conditionalFormatting",
                "sqref", SheetXml.range(TimelineColumns.FIXED + 1, first, columns.last(), last));
        for (int i = 0; i < areas; i++) {
            rule(xml, i, Integer.toString(i), "AND(" + month + "=1," + area + "=INDEX(" + ListsSheet.AREAS + ","
                    + (i + 1) + "))");
        }
        rule(xml, areas, Mark.NO_AREA.index(areas), month + "=1");
        xml.end();
    }

    private static void rule(XmlWriter xml, int index, String format, String condition) throws IOException {
        xml.start("cfRule", "type", "expression", "dxfId", format, "priority", Integer.toString(index + 1),
                "stopIfTrue", "1");
        xml.element("formula", condition).end();
    }

    private Formula month(int number, int months) {
        int column = TimelineColumns.FIXED + 1;
        return formula("months", column, column + months - 1, number, at -> columns.month(at, column));
    }

    private String period(int row) {
        return columns.period(row, content.labels().word("undated"), content.labels().word("several"));
    }

    private void text(
            SheetXml sheet, int number, int column, IntFunction<String> made, String result, CellStyle style)
            throws IOException {
        sheet.formula(column, formula(column, number, made), result, style);
    }

    private void hidden(SheetXml sheet, int number, Hidden column, IntFunction<String> made, String result)
            throws IOException {
        text(sheet, number, columns.at(column), made, result, CellStyle.CODE);
    }

    private void day(SheetXml sheet, int number, Hidden column, IntFunction<String> made, Optional<Long> result)
            throws IOException {
        int at = columns.at(column);
        if (result.isPresent()) {
            sheet.formula(at, formula(at, number, made), BigDecimal.valueOf(result.get()), CellStyle.CODE);
        } else {
            sheet.formula(at, formula(at, number, made), "", CellStyle.CODE);
        }
    }
}
