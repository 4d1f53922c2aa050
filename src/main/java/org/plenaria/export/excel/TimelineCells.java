// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plenaria.export.excel.CalculationColumns.Column;
import org.plenaria.export.excel.TimelineColumns.Hidden;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Milestone;

/** The rows of the timeline: their formulas, each written out once and shared by all rows, and what they give now. */
final class TimelineCells {

    private final WorkbookContent content;
    private final TimelineColumns columns;
    private final TimelineOrder order;
    private final List<DateSpan> months;
    private final int first;
    private final int last;
    private final Map<Integer, Formula> shared = new HashMap<>();
    private final Map<Integer, List<LocalDate>> datesOf = new HashMap<>();

    /**
     * The rows from the first to the last.
     *
     * @param order what stands in them now
     */
    TimelineCells(
            WorkbookContent content, TimelineColumns columns, TimelineOrder order, List<DateSpan> months,
            int first, int last) {
        this.content = content;
        this.columns = columns;
        this.order = order;
        this.months = months;
        this.first = first;
        this.last = last;
        for (int i = 0; i < order.places().size(); i++) {
            datesOf.computeIfAbsent(order.places().get(i), _ -> new ArrayList<>())
                    .add(order.milestones().get(i).thing().date());
        }
    }

    /** How the cells of a row look. */
    private record Look(CellStyle text, CellStyle month, CellStyle cost) {
        static final Look FILLED = new Look(CellStyle.TEXT, CellStyle.COVERED, CellStyle.COST);
        static final Look SPARE = new Look(CellStyle.SPARE, CellStyle.SPARE_MONTH, CellStyle.SPARE_FIGURE);
    }

    /** The heading of an area. */
    void band(SheetXml sheet, int slot, int area) throws IOException {
        row(sheet, slot, Look.FILLED, new Values(content.bands().get(area - 1), area));
    }

    /** The heading of the plan's own milestones. */
    void milestonesHeading(SheetXml sheet, int slot) throws IOException {
        var values = new Values(columns.milestonesHeading(), 0);
        values.hidden.put(Hidden.MILESTONE, BigDecimal.ZERO);
        row(sheet, slot, Look.FILLED, values);
    }

    void milestone(SheetXml sheet, int slot, int number, Milestone milestone) throws IOException {
        var date = milestone.date();
        var values = new Values(content.words().text(milestone.title()), 0);
        values.hidden.put(Hidden.MILESTONE, BigDecimal.valueOf(number));
        if (SheetXml.isADay(date)) {
            values.timeframe = date.getDayOfMonth() + " "
                    + content.words().phrases().monthShort(date.getMonthValue()) + " " + date.getYear();
            values.hidden.put(Hidden.START, BigDecimal.valueOf(SheetXml.serial(date)));
            for (int i = 0; i < months.size(); i++) {
                values.months[i] = months.get(i).contains(date) ? 2 : 0;
            }
        }
        row(sheet, slot, Look.FILLED, values);
    }

    void activity(SheetXml sheet, int slot, int place) throws IOException {
        var row = new TimelineRow(content, content.rows().get(place - 1));
        var values = new Values(content.words().text(row.activity().title()), 0);
        values.number = row.row().number();
        values.timeframe = row.timeframe();
        values.cost = row.amount();
        values.hidden.put(Hidden.PLACE, BigDecimal.valueOf(place));
        values.hidden.put(Hidden.AREA, BigDecimal.valueOf(order.area(place)));
        values.hidden.put(Hidden.DATED, row.dates().isPresent() ? BigDecimal.ONE : BigDecimal.ZERO);
        values.notation = row.key();
        row.dates().ifPresent(dates -> {
            values.hidden.put(Hidden.START, BigDecimal.valueOf(SheetXml.serial(dates.start())));
            values.hidden.put(Hidden.END, BigDecimal.valueOf(SheetXml.serial(dates.end())));
        });
        row.days().ifPresent(days ->
                values.hidden.put(Hidden.FIRST, BigDecimal.valueOf(SheetXml.serial(days.first()))));
        var dates = datesOf.getOrDefault(place, List.of());
        values.hidden.put(Hidden.MILESTONES, BigDecimal.valueOf(dates.size()));
        var segments = row.segments();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            values.months[i] = (segments.stream().anyMatch(month::overlaps) ? 1 : 0)
                    + (dates.stream().anyMatch(month::contains) ? 2 : 0);
        }
        row(sheet, slot, Look.FILLED, values);
    }

    /** A row for what somebody may add: empty until then. */
    void waiting(SheetXml sheet, int slot) throws IOException {
        row(sheet, slot, Look.SPARE, new Values("", 0));
    }

    /** What a row shows now. */
    private final class Values {
        final String title;
        String number = "";
        String timeframe = "";
        String notation = "";
        Optional<BigDecimal> cost = Optional.empty();
        final int[] months = new int[TimelineCells.this.months.size()];
        final Map<Hidden, BigDecimal> hidden = new HashMap<>();

        Values(String title, int band) {
            this.title = title;
            hidden.put(Hidden.BAND, BigDecimal.valueOf(band));
            hidden.put(Hidden.AREA, BigDecimal.ZERO);
            hidden.put(Hidden.DATED, BigDecimal.ZERO);
            hidden.put(Hidden.MILESTONES, BigDecimal.ZERO);
        }
    }

    private void row(SheetXml sheet, int slot, Look look, Values values) throws IOException {
        int number = first + slot - 1;
        sheet.startRow(number);
        sheet.formula(1, formula(1, number, columns::number), values.number, look.text());
        sheet.formula(2, formula(2, number, columns::title), values.title, look.text());
        sheet.formula(3, formula(3, number, columns::timeframe), values.timeframe, look.text());
        for (int i = 0; i < months.size(); i++) {
            sheet.formula(TimelineColumns.FIXED + 1 + i, month(number), BigDecimal.valueOf(values.months[i]),
                    look.month());
        }
        result(sheet, columns.cost(), number, at -> columns.calculated(Column.TOTAL, at, "\"\""), values.cost,
                look.cost());
        sheet.number(columns.at(Hidden.SLOT), BigDecimal.valueOf(slot), CellStyle.CODE);
        for (var column : Hidden.values()) {
            if (column == Hidden.NOTATION) {
                sheet.formula(columns.at(column), formula(columns.at(column), number, made(column)), values.notation,
                        CellStyle.CODE);
            } else if (column != Hidden.SLOT) {
                result(sheet, columns.at(column), number, made(column),
                        Optional.ofNullable(values.hidden.get(column)), CellStyle.CODE);
            }
        }
        sheet.endRow();
    }

    private IntFunction<String> made(Hidden column) {
        return switch (column) {
            case SLOT -> Integer::toString;
            case BAND -> columns::band;
            case PLACE -> columns::place;
            case MILESTONE -> columns::milestone;
            case AREA -> row -> columns.calculated(Column.AREA_PLACE, row, "0");
            case DATED -> row -> columns.calculated(Column.DATED, row, "0");
            case NOTATION -> row -> columns.calculated(Column.NOTATION, row, "\"\"");
            case START -> columns::start;
            case END -> row -> columns.calculated(Column.END, row, "\"\"");
            case FIRST -> row -> columns.calculated(Column.FIRST, row, "\"\"");
            case MILESTONES -> row -> columns.calculated(Column.MILESTONES, row, "0");
        };
    }

    private void result(
            SheetXml sheet, int column, int row, IntFunction<String> made, Optional<BigDecimal> result,
            CellStyle style) {
        var formula = formula(column, row, made);
        if (result.isPresent()) {
            sheet.formula(column, formula, result.get(), style);
        } else {
            sheet.formula(column, formula, "", style);
        }
    }

    private Formula formula(int column, int row, IntFunction<String> made) {
        return formula(column, column, row, made);
    }

    private Formula month(int row) {
        int column = TimelineColumns.FIXED + 1;
        return formula(column, columns.last(), row, at -> columns.month(at, column));
    }

    private Formula formula(int column, int lastColumn, int row, IntFunction<String> made) {
        var again = shared.get(column);
        if (again != null) {
            return again;
        }
        var range = SheetXml.range(column, row, lastColumn, last);
        var formula = Formula.shared(made.apply(row), range, shared.size());
        shared.put(column, formula.again());
        return formula;
    }

    /** The headings, and the colour of its area for each month in which a row's activity takes place. */
    void colours(SheetXml sheet) throws IOException {
        var month = SheetXml.reference(TimelineColumns.FIXED + 1, first);
        var area = "$" + SheetXml.reference(columns.at(Hidden.AREA), first);
        var band = "$" + SheetXml.reference(columns.at(Hidden.BAND), first);
        var milestone = "$" + SheetXml.reference(columns.at(Hidden.MILESTONE), first);
        int areas = content.plan().areas().size();
        int rules = areas + 1;
        TableSheet.mark(sheet, SheetXml.range(1, first, columns.cost(), last), rules + 1, Mark.BAND.index(areas),
                "OR(" + band + ">0,AND(ISNUMBER(" + milestone + ")," + milestone + "=0))");
        var xml = sheet.xml();
        xml.start("conditionalFormatting",
                "sqref", SheetXml.range(TimelineColumns.FIXED + 1, first, columns.last(), last));
        for (int i = 1; i <= rules; i++) {
            var format = i == rules ? Mark.NO_AREA.index(areas) : Integer.toString(i - 1);
            xml.start("cfRule", "type", "expression", "dxfId", format, "priority", Integer.toString(i),
                    "stopIfTrue", "1");
            xml.element("formula", "AND(MOD(" + month + ",2)=1," + area + "=" + i + ")").end();
        }
        xml.end();
    }
}
