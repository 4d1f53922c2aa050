// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.plenaria.export.excel.TableSheet.Choice;
import org.plenaria.export.tables.Progress;

/**
 * A sheet on which people type. It holds one table and no formula: what is derived from it stands on sheets of its own,
 * which are protected (docs/decisions/0016).
 *
 * @param rows what a row holds, from 0: for each column a text, a number or a day; "" for nothing
 * @param count of rows
 * @param frozen how many columns stay in sight and are repeated in print
 * @param printed how many columns are printed; those further right are for the screen
 * @param choices what may be chosen and typed
 * @param flags what does not fit together
 */
record TypedSheet(
        TablePart table,
        IntFunction<List<?>> rows,
        int count,
        int frozen,
        int printed,
        List<Choice> choices,
        List<Flag> flags) {

    private static final int STEP = 256;

    /**
     * Cells that are marked when a condition is true.
     *
     * @param condition for the first of the cells
     */
    record Flag(String cells, Mark mark, String condition) {}

    TypedSheet(TablePart table, IntFunction<List<?>> rows, int count, int frozen) {
        this(table, rows, count, frozen, shown(table), List.of(), List.of());
    }

    private static int shown(TablePart table) {
        return (int) table.columns().stream().filter(column -> !column.hidden()).count();
    }

    TypedSheet printing(int columns) {
        return new TypedSheet(table, rows, count, frozen, columns, choices, flags);
    }

    TypedSheet choosing(Choice... some) {
        return new TypedSheet(table, rows, count, frozen, printed, List.of(some), flags);
    }

    TypedSheet marking(Flag... some) {
        return new TypedSheet(table, rows, count, frozen, printed, choices, List.of(some));
    }

    void write(SheetXml sheet, Progress progress) throws IOException {
        TableSheet.header(sheet, table);
        for (int i = 0; i < count; i++) {
            if (i % STEP == 0) {
                progress.step((double) i / count);
            }
            sheet.startRow(i + 2);
            row(sheet, rows.apply(i));
            sheet.endRow();
        }
        if (count == 0) {
            TableSheet.emptyRow(sheet, table);
        }
    }

    private void row(SheetXml sheet, List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            var style = table.columns().get(i).style();
            switch (values.get(i)) {
                case BigDecimal number -> sheet.number(i + 1, number, style);
                case LocalDate day -> sheet.day(i + 1, day, style);
                case Object text -> sheet.text(i + 1, text.toString(), style);
            }
        }
    }

    /** What follows the cells. */
    void rules(SheetXml sheet, int areas) throws IOException {
        for (int i = 0; i < flags.size(); i++) {
            var flag = flags.get(i);
            TableSheet.mark(sheet, flag.cells(), i + 1, flag.mark().index(areas), flag.condition());
        }
        if (!choices.isEmpty()) {
            TableSheet.validations(sheet, choices);
        }
    }

    /** The columns that are printed, or nothing when all are. */
    String printArea() {
        return DefinedNames.quoted(table.sheet()) + "!$A:$" + SheetXml.column(printed);
    }
}
