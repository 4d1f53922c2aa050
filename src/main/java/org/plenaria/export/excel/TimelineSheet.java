// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Colour;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;

/**
 * The year by months, area by area. All of it is formulas, headings included: activities that are moved to another area
 * or period, added or deleted where they are typed stand here in their place. Conditional formatting gives the months
 * the colour of the area; a diamond marks a milestone.
 */
final class TimelineSheet {

    static final int MONTH_FIRST = 3;
    static final int MONTH_LAST = 4;
    static final int HEADER_ROWS = 6;

    private static final int KEPT_ROWS = 2; // of an area stay with its heading
    private static final int STEP = 256;

    private final WorkbookContent content;
    private final PlanCalendar calendar;
    private final List<DateSpan> months;
    private final TimelineOrder order;
    private final TimelineColumns columns;
    private final TimelineCells cells;
    private final String sheetName;
    private final int last;
    private final Map<Integer, Integer> together = new LinkedHashMap<>();

    TimelineSheet(WorkbookContent content, TimelineOrder order, TablePart activities, TablePart milestones) {
        this.content = content;
        this.order = order;
        calendar = content.plan().calendar();
        months = calendar.periods(PeriodKind.MONTH).stream().map(calendar::span).toList();
        columns = new TimelineColumns(months.size(), content.amountWidth(), activities, milestones,
                content.labels().word("timeline.milestones"));
        sheetName = content.labels().word("sheet.timeline");
        last = HEADER_ROWS + order.filled() + TablePart.MORE_ROWS;
        cells = new TimelineCells(content, columns, order, months, HEADER_ROWS + 1, last);
    }

    List<TableColumn> columns() {
        return columns.all();
    }

    /** The colours of the areas, in the order in which {@link #formatting} counts them. */
    List<Colour> colours() {
        return content.plan().areas().stream().map(area -> area.colour()).toList();
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        header(sheet);
        var bands = new HashMap<Integer, Integer>();
        for (int area = 1; area <= order.areas() + 1; area++) {
            int of = area;
            order.band(area).ifPresent(slot -> bands.put(slot, of));
        }
        var places = new int[order.filled() + 1];
        for (int place = 1; place <= content.rows().size(); place++) {
            places[order.slot(place)] = place;
        }
        int slots = last - HEADER_ROWS;
        for (int slot = 1; slot <= slots; slot++) {
            if (slot % STEP == 0) {
                progress.step((double) slot / slots);
            }
            if (slot > order.filled()) {
                cells.waiting(sheet, slot);
            } else if (bands.containsKey(slot)) {
                keep(slot);
                cells.band(sheet, slot, bands.getOrDefault(slot, 1));
            } else if (places[slot] > 0) {
                cells.activity(sheet, slot, places[slot]);
            } else if (slot == 1) {
                keep(slot);
                cells.milestonesHeading(sheet, slot);
            } else {
                cells.milestone(sheet, slot, slot - 1, order.milestones().get(slot - 2).thing());
            }
        }
    }

    private void keep(int slot) {
        together.put(HEADER_ROWS + slot, HEADER_ROWS + slot + KEPT_ROWS);
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
        sheet.blank(columns.cost(), CellStyle.HEADER);
        sheet.endRow();
        sheet.startRow(HEADER_ROWS);
        sheet.text(1, content.labels().word("column.number"), CellStyle.HEADER_BAND);
        sheet.text(2, content.labels().word("column.title"), CellStyle.HEADER_BAND);
        sheet.text(3, content.labels().word("column.timeframe"), CellStyle.HEADER_BAND);
        for (var month : calendar.periods(PeriodKind.MONTH)) {
            sheet.text(TimelineColumns.FIXED + month.index(), words.phrases().periodShort(month, calendar),
                    CellStyle.MONTH);
        }
        sheet.text(columns.cost(), cost(), CellStyle.HEADER_BAND_RIGHT);
        sheet.endRow();
    }

    private String cost() {
        var word = content.labels().word("budget.total");
        return content.plan().currency().map(currency -> word + " " + currency.getCurrencyCode()).orElse(word);
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

    /**
     * Where pages begin, and the last row that is printed: of those that wait, as many as the last page surely has
     * room for.
     */
    Pages pages(SheetXml sheet, PrintLayout layout) {
        int lastFilled = HEADER_ROWS + order.filled();
        var pages = new PageBreaks(sheet, layout, HEADER_ROWS);
        var breaks = pages.before(HEADER_ROWS + 1, lastFilled, together);
        return new Pages(breaks, Math.min(last, lastFilled + pages.rowsLeft() / 2));
    }

    record Pages(List<Integer> breaks, int lastRow) {}

    /** The cells that are printed. */
    String printArea(Pages pages) {
        return DefinedNames.cells(sheetName, 1, 1, columns.cost(), Math.max(HEADER_ROWS, pages.lastRow()));
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
