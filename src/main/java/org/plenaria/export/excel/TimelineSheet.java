// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.excel.TimelineColumns.Hidden;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Colour;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;

/**
 * The year by months. Each row finds its activity among the rows of the table by its hidden id, whatever their order,
 * and works its months out from the timeframe and dates typed there; conditional formatting gives them the colour of
 * the area. Activities added to the table show up in the rows at the end.
 *
 */
final class TimelineSheet {

    /** The names of the cells with each row's activity, period and cost, for the other sheets. */
    static final String ROWS = "Timeline_Rows";
    static final String PERIODS = "Timeline_Periods";
    static final String AMOUNTS = "Timeline_Amounts";

    static final int MONTH_FIRST = 3;
    static final int MONTH_LAST = 4;
    static final int HEADER_ROWS = 6;

    private static final int KEPT_ROWS = 2; // of an area stay with its heading
    private static final int WAITING_ROWS = 40;
    private static final int STEP = 256;

    private final WorkbookContent content;
    private final PlanCalendar calendar;
    private final List<DateSpan> months;
    private final TimelineColumns columns;
    private final TimelineCells cells;
    private final String sheetName;
    private final int firstActivity;
    private final int last;
    private final Map<Integer, Integer> together = new LinkedHashMap<>();
    private int next = HEADER_ROWS + 1;

    TimelineSheet(WorkbookContent content, TablePart activities) {
        this.content = content;
        calendar = content.plan().calendar();
        months = calendar.periods(PeriodKind.MONTH).stream().map(calendar::span).toList();
        columns = new TimelineColumns(months.size(), activities);
        sheetName = content.labels().word("sheet.timeline");
        int milestones = content.plan().milestones().size();
        firstActivity = HEADER_ROWS + 1 + (milestones == 0 ? 0 : milestones + 1);
        int bands = (int) content.rows().stream().map(row -> row.area().id()).distinct().count();
        last = firstActivity + bands + content.rows().size() + WAITING_ROWS;
        cells = new TimelineCells(content, columns, firstActivity, last);
    }

    List<TableColumn> columns() {
        return columns.all();
    }

    /** The colours of the areas, in the order in which {@link #formatting} counts them. */
    List<Colour> colours() {
        return content.plan().areas().stream().map(area -> area.colour()).toList();
    }

    void define(DefinedNames names) {
        names.add(ROWS, named(Hidden.ROW));
        names.add(PERIODS, named(Hidden.PERIOD));
        names.add(AMOUNTS, named(Hidden.AMOUNT));
    }

    private String named(Hidden column) {
        int at = columns.at(column);
        return DefinedNames.cells(sheetName, at, firstActivity, at, last);
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        header(sheet);
        milestones(sheet);
        Id open = content.plan().id(); // of no area
        int done = 0;
        for (var row : content.rows()) {
            if (done % STEP == 0) {
                progress.step((double) done / content.rows().size());
            }
            done++;
            if (!row.area().id().equals(open)) {
                open = row.area().id();
                band(sheet, content.labels().area(open));
            }
            cells.activity(sheet, next++, row, done, months);
        }
        cells.addedBand(sheet, next++);
        for (int which = 1; which <= WAITING_ROWS; which++) {
            cells.waiting(sheet, next++, which, months.size());
        }
    }

    private void header(SheetXml sheet) throws IOException {
        var words = content.words();
        sheet.startRow(1);
        sheet.text(1, content.labels().word("timeline.title", words.title()), CellStyle.TITLE);
        sheet.endRow();
        sheet.startRow(2);
        sheet.text(1, content.labels().word("timeline.note", content.labels().word("sheet.activities")),
                CellStyle.NOTE);
        sheet.endRow();
        hidden(sheet, MONTH_FIRST, months.stream().map(DateSpan::first).map(SheetXml::serial).toList());
        hidden(sheet, MONTH_LAST, months.stream().map(DateSpan::last).map(SheetXml::serial).toList());
        sheet.startRow(HEADER_ROWS - 1);
        for (int column = 1; column <= TimelineColumns.FIXED; column++) {
            sheet.blank(column, CellStyle.HEADER);
        }
        for (var period : calendar.periods()) {
            int first = TimelineColumns.FIXED + 1 + period.firstMonth();
            sheet.text(first, periodLabel(period), CellStyle.PERIOD);
            for (int more = 1; more < period.kind().months(); more++) {
                sheet.blank(first + more, CellStyle.PERIOD);
            }
        }
        sheet.endRow();
        sheet.startRow(HEADER_ROWS);
        sheet.text(1, content.labels().word("column.number"), CellStyle.BAND);
        sheet.text(2, content.labels().word("column.title"), CellStyle.BAND);
        sheet.text(3, content.labels().word("column.timeframe"), CellStyle.BAND);
        for (var month : calendar.periods(PeriodKind.MONTH)) {
            sheet.text(TimelineColumns.FIXED + month.index(), words.phrases().periodShort(month, calendar),
                    CellStyle.MONTH);
        }
        sheet.endRow();
    }

    private static void hidden(SheetXml sheet, int row, List<Long> days) throws IOException {
        sheet.startRow(row);
        sheet.hideRow();
        for (int i = 0; i < days.size(); i++) {
            sheet.number(TimelineColumns.FIXED + 1 + i, BigDecimal.valueOf(days.get(i)), CellStyle.CODE);
        }
        sheet.endRow();
    }

    private String periodLabel(Period period) {
        var phrases = content.words().phrases();
        if (calendar.months() == 12) {
            return content.words().asLine(phrases.periodAlone(period, calendar));
        }
        return phrases.periodShort(period, calendar) + " " + calendar.span(period).first().getYear();
    }

    private void milestones(SheetXml sheet) throws IOException {
        if (!content.plan().milestones().isEmpty()) {
            band(sheet, content.labels().word("timeline.milestones"));
            for (var milestone : content.plan().milestones()) {
                milestone(sheet, milestone);
            }
        }
    }

    private void milestone(SheetXml sheet, Milestone milestone) throws IOException {
        sheet.startRow(next++);
        sheet.blank(1, CellStyle.CODE);
        sheet.text(2, content.words().text(milestone.title()), CellStyle.TEXT);
        sheet.text(3, content.words().phrases().date(milestone.date()), CellStyle.TEXT);
        for (int i = 0; i < months.size(); i++) {
            boolean then = months.get(i).contains(milestone.date());
            sheet.text(TimelineColumns.FIXED + 1 + i, then ? "◆" : "", CellStyle.COVERED);
        }
        sheet.endRow();
    }

    private void band(SheetXml sheet, String label) throws IOException {
        together.put(next, next + KEPT_ROWS);
        sheet.startRow(next++);
        sheet.text(1, label, CellStyle.BAND);
        for (int column = 2; column <= columns.last(); column++) {
            sheet.blank(column, CellStyle.BAND);
        }
        sheet.endRow();
    }

    /**
     * Where pages begin, and the last row that is printed: of those that wait, as many as the last page has room for.
     */
    Pages pages(SheetXml sheet, PrintLayout layout) {
        int lastFilled = last - WAITING_ROWS - 1;
        var pages = new PageBreaks(sheet, layout, HEADER_ROWS);
        var breaks = pages.before(HEADER_ROWS + 1, lastFilled, together);
        return new Pages(breaks, Math.min(last, lastFilled + pages.rowsLeft()));
    }

    record Pages(List<Integer> breaks, int lastRow) {}

    /** The cells that are printed. */
    String printArea(Pages pages) {
        return DefinedNames.cells(sheetName, 1, 1, columns.last(), Math.max(HEADER_ROWS, pages.lastRow()));
    }

    /** The periods over their months, and the colours of the covered months. */
    void formatting(SheetXml sheet) throws IOException {
        var xml = sheet.xml();
        xml.start("mergeCells", "count", Integer.toString(calendar.periods().size()));
        for (var period : calendar.periods()) {
            xml.empty("mergeCell", "ref", SheetXml.range(
                    TimelineColumns.FIXED + 1 + period.firstMonth(), HEADER_ROWS - 1,
                    TimelineColumns.FIXED + period.endMonth(), HEADER_ROWS - 1));
        }
        xml.end();
        cells.colours(sheet);
    }
}
