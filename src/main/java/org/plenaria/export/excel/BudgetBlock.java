// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.export.excel.BudgetFormulas.Cell;

/**
 * One table of the budget. Its totals are those of the data themselves, whatever their cells say; what bears no name of
 * this table, because somebody wrote another one, stands in its row of others. So no amount is lost, and all tables
 * agree.
 *
 * @param heading above it
 * @param corner above the names of its rows
 * @param others the name of its row of others
 * @param total the name of its last row
 */
record BudgetBlock(
        String heading, String corner, String others, String total, List<String> rows, List<Column> columns,
        BudgetFigures figures) {

    /** How a formula is made for a row. */
    @FunctionalInterface
    interface Maker {
        /**
         * The formula.
         *
         * @param number of the row
         * @param row its name; absent for the total
         */
        String formula(int number, Optional<Cell> row);
    }

    /**
     * A column of figures.
     *
     * @param counts whether it counts things rather than money
     * @param result what the formula gives now
     */
    record Column(String heading, boolean counts, Maker maker, Function<BudgetFigures.Row, BigDecimal> result) {}

    /** How many rows it takes, the one left free below it included. */
    int height() {
        return rows.size() + 5;
    }

    /** The row of the headings of its columns, when it begins at a row. */
    static int headings(int top) {
        return top + 1;
    }

    void write(SheetXml sheet, int top) throws IOException {
        sheet.startRow(top);
        sheet.text(1, heading, CellStyle.SUBTITLE);
        sheet.endRow();
        sheet.startRow(headings(top));
        sheet.text(1, corner, CellStyle.HEADER);
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(i + 2, columns.get(i).heading(), CellStyle.HEADER_RIGHT);
        }
        sheet.endRow();
        int first = headings(top) + 1;
        for (int i = 0; i < rows.size(); i++) {
            line(sheet, first + i, rows.get(i));
        }
        int last = first + rows.size();
        others(sheet, first, last);
        total(sheet, last + 1);
    }

    private void line(SheetXml sheet, int number, String label) throws IOException {
        sheet.startRow(number);
        sheet.text(1, label, CellStyle.TEXT);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var formula = column.maker().formula(number, Optional.of(new Cell(label, "$A" + number)));
            sheet.formula(i + 2, formula, column.result().apply(figures.row(label)),
                    column.counts() ? CellStyle.COUNT : CellStyle.FIGURE);
        }
        sheet.endRow();
    }

    /** What of the totals below no other row has: nothing, until somebody writes another name. */
    private void others(SheetXml sheet, int first, int number) throws IOException {
        sheet.startRow(number);
        sheet.text(1, others, CellStyle.TEXT);
        for (int i = 0; i < columns.size(); i++) {
            var total = SheetXml.reference(i + 2, number + 1);
            var rest = rows.isEmpty() ? total : total + "-SUM(" + SheetXml.range(i + 2, first, i + 2, number - 1) + ")";
            sheet.formula(i + 2, rest, BigDecimal.ZERO,
                    columns.get(i).counts() ? CellStyle.COUNT : CellStyle.FIGURE);
        }
        sheet.endRow();
    }

    private void total(SheetXml sheet, int number) throws IOException {
        sheet.startRow(number);
        sheet.text(1, total, CellStyle.TOTAL);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.formula(i + 2, column.maker().formula(number, Optional.empty()),
                    column.result().apply(figures.total()),
                    column.counts() ? CellStyle.TOTAL_COUNT : CellStyle.TOTAL_FIGURE);
        }
        sheet.endRow();
    }
}
