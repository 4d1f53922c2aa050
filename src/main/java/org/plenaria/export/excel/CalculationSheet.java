// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plenaria.export.excel.CalculationColumns.Column;
import org.plenaria.export.excel.ResourcesSheet.Further;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Milestone;

/**
 * The hidden sheet between those on which people type and those that show what comes of it: a row for each place in
 * the table of activities, below them one for each further resource, rows to come included.
 */
final class CalculationSheet {

    private static final int STEP = 256;

    private final WorkbookContent content;
    private final TablePart activities;
    private final TablePart resources;
    private final TablePart milestoneTable;
    private final ActivityFormulas formulas;
    private final OwnerFormulas owners;
    private final TimelineOrder order;
    private final List<Further> further;
    private final List<Owned<Milestone>> milestones;
    private final Map<Integer, Integer> milestonesOf = new HashMap<>();
    private final Map<Column, Formula> shared = new HashMap<>();
    private final String sheetName;

    CalculationSheet(
            WorkbookContent content, TablePart activities, TablePart resources, TablePart milestones,
            TimelineOrder order) {
        this.content = content;
        this.activities = activities;
        this.resources = resources;
        this.order = order;
        milestoneTable = milestones;
        sheetName = content.labels().word("sheet.calculation");
        formulas = new ActivityFormulas(activities, order.areas(), content.plan().calendar().periods().size());
        owners = new OwnerFormulas(activities);
        further = ResourcesSheet.further(content);
        this.milestones = order.milestones();
        order.places().forEach(place -> milestonesOf.merge(place, 1, Integer::sum));
    }

    List<TableColumn> columns() {
        return Arrays.stream(Column.values()).map(_ -> TableColumn.plain(14)).toList();
    }

    void define(DefinedNames names) {
        int last = activities.lastNamedRow();
        int end = last + resources.namedRows();
        for (var column : Column.values()) {
            int of = switch (column) {
                case MILESTONE_PLACE, MILESTONE_BY_ID, MILESTONE_DATE, MILESTONE_RANK -> milestoneTable.lastNamedRow();
                case BUCKET_COUNT, BUCKET_FIRST -> order.buckets() + 1;
                case AREA_COUNT, AREA_BAND -> order.areas() + 2;
                default -> last;
            };
            names.add(column.named(), DefinedNames.cells(sheetName, column.at(), 2, column.at(), of));
            if (column.ordinal() < Column.BY_ID.ordinal()) {
                names.add(column.all(), DefinedNames.cells(sheetName, column.at(), 2, column.at(), end));
            }
        }
        int place = Column.PLACE.at();
        int amount = Column.AMOUNT.at();
        names.add(CalculationColumns.FURTHER_PLACES, DefinedNames.cells(sheetName, place, last + 1, place, end));
        names.add(CalculationColumns.FURTHER_AMOUNTS, DefinedNames.cells(sheetName, amount, last + 1, amount, end));
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        sheet.startRow(1);
        for (var column : Column.values()) {
            sheet.text(column.at(), column.key(), CellStyle.HEADER);
        }
        sheet.endRow();
        int first = activities.namedRows();
        int rows = Math.max(first + resources.namedRows(), Math.max(milestoneTable.namedRows(), order.buckets()));
        for (int i = 1; i <= rows; i++) {
            if (i % STEP == 0) {
                progress.step((double) i / rows);
            }
            sheet.startRow(i + 1);
            var row = new Row(sheet, i + 1);
            if (i <= first) {
                activity(row, i);
            } else if (i <= first + resources.namedRows()) {
                resource(row, i - first);
            }
            if (i <= milestoneTable.namedRows()) {
                milestone(row, i);
            }
            if (i <= order.buckets()) {
                bucket(row, i);
            }
            sheet.endRow();
        }
    }

    private void activity(Row row, int place) throws IOException {
        var found = place <= content.rows().size()
                ? Optional.of(new TimelineRow(content, content.rows().get(place - 1)))
                : Optional.<TimelineRow>empty();
        var funding = found.flatMap(one -> one.activity().resources().stream().findFirst()).map(content::funding);
        row.text(Column.AREA, at -> formulas.text(at, "area"), found.map(TimelineRow::area));
        row.text(Column.PERIOD, formulas::period, found.map(one -> content.period(one.row())));
        row.text(Column.SOURCE, at -> formulas.text(at, "source"), funding.map(cells -> cells.get(0)));
        row.text(Column.KIND, at -> formulas.text(at, "kind"), funding.map(cells -> cells.get(1)));
        row.text(Column.AMOUNT, formulas::amount, funding.map(cells -> cells.get(2)));
        row.text(Column.SECURED, at -> formulas.text(at, "secured"), funding.map(cells -> cells.get(3)));
        row.text(Column.COUNTS, ActivityFormulas::counts, funding.filter(CalculationSheet::says).map(_ -> one()));
        row.text(Column.PLACE, _ -> formulas.place(), found.map(_ -> BigDecimal.valueOf(place)));
        row.text(Column.AREA_PLACE, formulas::area, found.map(_ -> BigDecimal.valueOf(order.area(place))));
        row.text(Column.KEY, formulas::key, found.map(TimelineRow::cellKey));
        row.text(Column.NOTATION, formulas::notation, found.map(TimelineRow::key));
        row.text(Column.DATED, formulas::dated,
                Optional.of(found.flatMap(TimelineRow::dates).map(_ -> one()).orElse(BigDecimal.ZERO)));
        row.text(Column.START, at -> formulas.date(at, "start"),
                found.flatMap(TimelineRow::dates).map(dates -> day(SheetXml.serial(dates.start()))));
        row.text(Column.END, at -> formulas.date(at, "end"),
                found.flatMap(TimelineRow::dates).map(dates -> day(SheetXml.serial(dates.end()))));
        row.text(Column.FIRST, formulas::first,
                found.flatMap(TimelineRow::days).map(days -> day(SheetXml.serial(days.first()))));
        row.text(Column.LAST, formulas::last,
                found.flatMap(TimelineRow::days).map(days -> day(SheetXml.serial(days.last()))));
        row.text(Column.GROUP, formulas::group, found.map(_ -> BigDecimal.valueOf(order.group(place))));
        row.text(Column.BUCKET, formulas::bucket, found.map(_ -> BigDecimal.valueOf(order.bucket(place))));
        row.text(Column.SLOT, formulas::slot, found.map(_ -> BigDecimal.valueOf(order.slot(place))));
        row.text(Column.TOTAL, formulas::total, found.flatMap(TimelineRow::amount));
        row.text(Column.MILESTONES, formulas::milestones,
                Optional.of(BigDecimal.valueOf(milestonesOf.getOrDefault(found.isPresent() ? place : -1, 0))));
    }

    private static boolean says(List<?> funding) {
        return funding.stream().anyMatch(cell -> !cell.equals(""));
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }

    private static BigDecimal day(long serial) {
        return BigDecimal.valueOf(serial);
    }

    private void resource(Row row, int number) throws IOException {
        int above = activities.lastNamedRow();
        var found = number <= further.size() ? Optional.of(further.get(number - 1)) : Optional.<Further>empty();
        var funding = found.map(one -> content.funding(one.resource()));
        var place = found.map(one -> BigDecimal.valueOf(one.activity()));
        row.own(Column.AREA, owners.ofPlace(Column.AREA, row.number()),
                found.map(one -> content.labels().area(one.row().area().id())));
        row.own(Column.PERIOD, owners.ofPlace(Column.PERIOD, row.number()),
                found.map(one -> content.period(one.row())));
        row.own(Column.SOURCE, text("source", above), funding.map(cells -> cells.get(0)));
        row.own(Column.KIND, text("kind", above), funding.map(cells -> cells.get(1)));
        var amount = OwnerFormulas.of(resources, "amount", above);
        row.own(Column.AMOUNT, "IFERROR(IF(ISNUMBER(" + amount + ")," + amount + ",\"\"),\"\")",
                funding.map(cells -> cells.get(2)));
        row.own(Column.SECURED, text("secured", above), funding.map(cells -> cells.get(3)));
        row.own(Column.COUNTS, ActivityFormulas.counts(row.number()),
                funding.filter(CalculationSheet::says).map(_ -> one()));
        row.own(Column.PLACE, owners.place(resources, above, Column.BY_ID, row.number()), place);
        row.own(Column.BY_ID, owners.byId(resources, "activity.id", above), place);
    }

    private String text(String key, int above) {
        return "IFERROR(" + OwnerFormulas.of(resources, key, above) + "&\"\",\"\")";
    }

    private void milestone(Row row, int number) throws IOException {
        var found = number <= milestones.size()
                ? Optional.of(milestones.get(number - 1))
                : Optional.<Owned<Milestone>>empty();
        int of = found.isPresent() ? order.places().get(number - 1) : -1;
        var place = found.map(_ -> BigDecimal.valueOf(of));
        var title = OwnerFormulas.of(milestoneTable, "title", 1);
        var date = OwnerFormulas.of(milestoneTable, "date", 1);
        row.text(Column.MILESTONE_PLACE, at -> "IFERROR(IF(AND(" + title + "=\"\"," + date + "=\"\"),\"\",IF("
                + OwnerFormulas.of(milestoneTable, "number", 1) + "&\"\"=\"\",0,"
                + owners.place(milestoneTable, 1, Column.MILESTONE_BY_ID, at) + ")),\"\")", place);
        row.text(Column.MILESTONE_BY_ID, _ -> owners.byId(milestoneTable, "element.id", 1),
                place.filter(one -> one.signum() > 0));
        row.text(Column.MILESTONE_DATE, _ -> "IFERROR(IF(ISNUMBER(" + date + "),INT(" + date + "),\"\"),\"\")",
                found.filter(one -> SheetXml.isADay(one.thing().date()))
                        .map(one -> day(SheetXml.serial(one.thing().date()))));
        var column = SheetXml.column(Column.MILESTONE_PLACE.at());
        row.text(Column.MILESTONE_RANK, at -> "IF($" + column + at + "=0,COUNTIF($" + column + "$2:$" + column + at
                + ",0),\"\")", place.filter(one -> one.signum() == 0).map(_ -> BigDecimal.valueOf(number)));
    }

    private void bucket(Row row, int bucket) throws IOException {
        row.own(Column.BUCKET_COUNT, "COUNTIF(" + Column.BUCKET.named() + "," + bucket + ")",
                Optional.of(BigDecimal.valueOf(order.count(bucket))));
        row.own(Column.BUCKET_FIRST, order.firstFormula(bucket), Optional.of(BigDecimal.valueOf(order.first(bucket))));
        if (bucket <= order.areas() + 1) {
            row.own(Column.AREA_COUNT, "COUNTIF(" + Column.AREA_PLACE.named() + "," + bucket + ")",
                    Optional.of(BigDecimal.valueOf(order.countOfArea(bucket))));
            row.own(Column.AREA_BAND, order.bandFormula(bucket), order.band(bucket).map(BigDecimal::valueOf));
        }
    }

    /** The row being written. */
    private final class Row {
        private final SheetXml sheet;
        private final int number;

        Row(SheetXml sheet, int number) {
            this.sheet = sheet;
            this.number = number;
        }

        int number() {
            return number;
        }

        /** A formula that the cells below share. */
        void text(Column column, IntFunction<String> made, Optional<?> result) throws IOException {
            var formula = shared.get(column);
            if (formula == null) {
                int last = column.ordinal() < Column.MILESTONE_PLACE.ordinal()
                        ? activities.lastNamedRow()
                        : milestoneTable.lastNamedRow();
                var range = SheetXml.range(column.at(), number, column.at(), last);
                var first = Formula.shared(made.apply(number), range, column.ordinal());
                shared.put(column, first.again());
                cell(column, first, result);
            } else {
                cell(column, formula, result);
            }
        }

        /** A formula of this cell alone. */
        void own(Column column, String formula, Optional<?> result) {
            cell(column, Formula.of(formula), result);
        }

        private void cell(Column column, Formula formula, Optional<?> result) {
            if (result.isPresent() && result.get() instanceof BigDecimal number) {
                sheet.formula(column.at(), formula, number, CellStyle.CODE);
            } else {
                sheet.formula(column.at(), formula, result.map(Object::toString).orElse(""), CellStyle.CODE);
            }
        }
    }
}
