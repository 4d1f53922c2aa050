// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.VenueKind;

/** The hidden sheet of what one chooses from and what formulas look up. Its names are the same in all languages. */
final class ListsSheet {

    static final String TIMEFRAME_WORDS = "Timeframe_Words";
    static final String TIMEFRAME_NOTATIONS = "Timeframe_Notations";
    static final String PART_NAMES = "Part_Names";
    static final String PART_FIRST = "Part_First";
    static final String PART_LAST = "Part_Last";
    static final String GROUP_NAMES = "Group_Names";
    static final String BAND_NAMES = "Band_Names";
    static final String PERIOD_FIRST = "Period_First";
    static final String CALENDAR_LAST = "Calendar_Last";
    static final String MONTH_NAMES = "Month_Names";
    static final String STATUSES = "Choice_Statuses";
    static final String VENUE_KINDS = "Choice_VenueKinds";
    static final String RESOURCE_KINDS = "Choice_ResourceKinds";
    static final String YES_NO = "Choice_YesNo";
    static final String AREAS = "Choice_Areas";
    static final String UNITS = "Choice_Units";

    private static final String LAYOUT = "2"; // of the workbook's sheets and columns: see docs/workbook.md

    private static final int MONTHS = 12;

    private final String sheet;
    private final List<Column> columns;

    /** A list: texts, or numbers. */
    private record Column(String name, List<?> values) {}

    ListsSheet(WorkbookContent content) {
        sheet = content.labels().word("sheet.lists");
        var phrases = content.words().phrases();
        var timeframes = content.timeframes();
        var calendar = content.plan().calendar();
        var parts = timeframes.parts();
        columns = List.of(
                new Column(TIMEFRAME_WORDS, List.copyOf(timeframes.notations().keySet())),
                new Column(TIMEFRAME_NOTATIONS, List.copyOf(timeframes.notations().values())),
                new Column(PART_NAMES, parts.stream().map(Timeframes.Part::notation).toList()),
                new Column(PART_FIRST, parts.stream().map(part -> day(part.days().first())).toList()),
                new Column(PART_LAST, parts.stream().map(part -> day(part.days().last())).toList()),
                new Column(GROUP_NAMES, groups(content)),
                new Column(PERIOD_FIRST, calendar.periods().stream()
                        .map(period -> day(calendar.span(period).first()))
                        .toList()),
                new Column(CALENDAR_LAST, List.of(day(calendar.last()))),
                new Column(MONTH_NAMES, IntStream.rangeClosed(1, MONTHS).mapToObj(phrases::monthShort).toList()),
                new Column(STATUSES, Arrays.stream(Status.values()).map(phrases::status).toList()),
                new Column(VENUE_KINDS, Arrays.stream(VenueKind.values()).map(phrases::venueKind).toList()),
                new Column(RESOURCE_KINDS, Arrays.stream(ResourceKind.values()).map(phrases::resourceKind).toList()),
                new Column(YES_NO, Stream.of(true, false).map(content.labels()::truth).toList()),
                new Column(AREAS, content.areas().isEmpty() ? List.of("") : content.areas()),
                new Column(BAND_NAMES, content.bands()),
                new Column(UNITS, Arrays.stream(RecurrenceUnit.values()).map(content.labels()::unit).toList()),
                new Column("plenaria.workbook.version", List.of(LAYOUT)),
                new Column("plenaria.workbook.plan", List.of(content.plan().id())),
                new Column("plenaria.workbook.language", List.of(content.words().language().tag())));
    }

    /** What activities count under: the periods, several of them, none. */
    private static List<String> groups(WorkbookContent content) {
        var periods = content.plan().calendar().periods().stream()
                .<TimeframeGroup>map(TimeframeGroup.InPeriod::new);
        return Stream.concat(periods, Stream.of(new TimeframeGroup.Annual(), new TimeframeGroup.Undated()))
                .map(content.labels()::period)
                .toList();
    }

    private static BigDecimal day(LocalDate day) {
        return BigDecimal.valueOf(SheetXml.serial(day));
    }

    List<TableColumn> columns() {
        return columns.stream().map(_ -> TableColumn.plain(22)).toList();
    }

    void define(DefinedNames names) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            names.add(column.name(), DefinedNames.cells(sheet, i + 1, 2, i + 1, column.values().size() + 1));
        }
    }

    void write(SheetXml out) throws IOException {
        out.startRow(1);
        for (int i = 0; i < columns.size(); i++) {
            out.text(i + 1, columns.get(i).name(), CellStyle.HEADER);
        }
        out.endRow();
        int rows = columns.stream().mapToInt(column -> column.values().size()).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            out.startRow(row + 2);
            for (int i = 0; i < columns.size(); i++) {
                if (row < columns.get(i).values().size()) {
                    cell(out, i + 1, columns.get(i).values().get(row));
                }
            }
            out.endRow();
        }
    }

    private static void cell(SheetXml out, int column, Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            out.number(column, number, CellStyle.CODE);
        } else {
            out.text(column, value.toString(), CellStyle.CODE);
        }
    }
}
