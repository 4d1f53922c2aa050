// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.plan.Colour;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;

/**
 * The year by months: a cell that holds 1 takes the colour of its area, so a reader can widen or narrow a bar by
 * typing. The months come from each activity's own timeframe; a semester covers its months and gets no dates.
 */
final class TimelineSheet {

    static final int HEADER_ROWS = 4;
    static final int FIXED_COLUMNS = 3;

    private static final int KEPT_ROWS = 2; // of an area stay with its heading
    private static final double CAUTION = 0.96; // printers differ

    private final WorkbookContent content;
    private final PlanCalendar calendar;
    private final List<DateSpan> months;
    private final List<Block> blocks = new ArrayList<>();
    private int next = HEADER_ROWS + 1;

    /** The rows of an area. */
    private record Block(int area, int first, int last) {}

    TimelineSheet(WorkbookContent content) {
        this.content = content;
        calendar = content.plan().calendar();
        months = calendar.periods(PeriodKind.MONTH).stream().map(calendar::span).toList();
    }

    List<TableColumn> columns() {
        var columns = new ArrayList<TableColumn>();
        columns.add(TableColumn.of("", 9));
        columns.add(TableColumn.of("", 46));
        columns.add(TableColumn.of("", 22));
        months.forEach(_ -> columns.add(TableColumn.of("", 5.3)));
        return columns;
    }

    /** The colours of the areas, in the order in which {@link #formatting} counts them. */
    List<Colour> colours() {
        return content.plan().areas().stream().map(area -> area.colour()).toList();
    }

    void write(SheetXml sheet) throws IOException {
        header(sheet);
        milestones(sheet);
        var ids = content.plan().areas().stream().map(area -> area.id()).toList();
        Id open = content.plan().id(); // of no area
        int first = next;
        for (var row : content.rows()) {
            if (!row.area().id().equals(open)) {
                close(ids.indexOf(open), first);
                open = row.area().id();
                band(sheet, content.labels().area(open));
                first = next;
            }
            activity(sheet, row);
        }
        close(ids.indexOf(open), first);
    }

    private void close(int area, int first) {
        if (area >= 0) {
            blocks.add(new Block(area, first, next - 1));
        }
    }

    private void header(SheetXml sheet) throws IOException {
        var words = content.words();
        sheet.startRow(1);
        sheet.text(1, content.labels().word("timeline.title", words.title()), CellStyle.TITLE);
        sheet.endRow();
        sheet.startRow(3);
        for (int column = 1; column <= FIXED_COLUMNS; column++) {
            sheet.blank(column, CellStyle.HEADER);
        }
        for (var period : calendar.periods()) {
            int first = FIXED_COLUMNS + 1 + period.firstMonth();
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
            sheet.text(FIXED_COLUMNS + month.index(), words.phrases().periodShort(month, calendar), CellStyle.MONTH);
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
            sheet.text(FIXED_COLUMNS + 1 + i, months.get(i).contains(milestone.date()) ? "◆" : "", CellStyle.COVERED);
        }
        sheet.endRow();
    }

    private void band(SheetXml sheet, String label) throws IOException {
        sheet.startRow(next++);
        sheet.text(1, label, CellStyle.BAND);
        for (int column = 2; column <= FIXED_COLUMNS + months.size(); column++) {
            sheet.blank(column, CellStyle.BAND);
        }
        sheet.endRow();
    }

    private void activity(SheetXml sheet, ActivityRow row) throws IOException {
        var words = content.words();
        var timeframe = row.activity().timeframe();
        var segments = calendar.segments(timeframe);
        sheet.startRow(next++);
        sheet.text(1, row.number(), CellStyle.CODE);
        sheet.text(2, words.text(row.activity().title()), CellStyle.TEXT);
        sheet.text(3, words.asLine(words.timeframe(timeframe)), CellStyle.TEXT);
        for (int i = 0; i < months.size(); i++) {
            if (segments.stream().anyMatch(months.get(i)::overlaps)) {
                sheet.number(FIXED_COLUMNS + 1 + i, BigDecimal.ONE, CellStyle.COVERED);
            } else {
                sheet.blank(FIXED_COLUMNS + 1 + i, CellStyle.COVERED);
            }
        }
        sheet.endRow();
    }

    /** The areas that begin a page, because only their heading would fit on the one before. */
    List<Integer> breaks(SheetXml sheet, PrintLayout layout) {
        double room = layout.room() * CAUTION / layout.scale();
        double head = height(sheet, 1, HEADER_ROWS);
        double used = head;
        var breaks = new ArrayList<Integer>();
        for (int row = HEADER_ROWS + 1; row < next; row++) {
            double height = sheet.height(row);
            var band = band(row);
            if (band.isPresent()) {
                int last = Math.min(band.get().last(), row + KEPT_ROWS);
                if (used + height(sheet, row, last) > room) {
                    breaks.add(row);
                    used = head;
                }
            } else if (used + height > room) {
                used = head;
            }
            used += height;
        }
        return breaks;
    }

    /** The area whose heading a row is. */
    private Optional<Block> band(int row) {
        return blocks.stream().filter(block -> block.first() == row + 1).findFirst();
    }

    private static double height(SheetXml sheet, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToDouble(sheet::height).sum();
    }

    /** The periods over their months, and the colours of the covered months. */
    void formatting(SheetXml sheet) throws IOException {
        var xml = sheet.xml();
        xml.start("mergeCells", "count", Integer.toString(calendar.periods().size()));
        for (var period : calendar.periods()) {
            xml.empty("mergeCell", "ref", SheetXml.range(
                    FIXED_COLUMNS + 1 + period.firstMonth(), 3, FIXED_COLUMNS + period.endMonth(), 3));
        }
        xml.end();
        for (var block : blocks) {
            xml.start("conditionalFormatting", "sqref", SheetXml.range(
                    FIXED_COLUMNS + 1, block.first(), FIXED_COLUMNS + months.size(), block.last()));
            xml.start("cfRule",
                    "type", "cellIs",
                    "dxfId", Integer.toString(block.area()),
                    "priority", Integer.toString(block.area() + 1),
                    "operator", "equal");
            xml.element("formula", "1").end(2);
        }
    }
}
