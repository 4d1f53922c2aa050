// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenaria.export.excel.CalculationColumns.Column;

/**
 * The formulas of the budget. Where labels allow it, SUMIFS, which budget officers know; where it would read a label as
 * a wildcard, a number or a comparison, SUMPRODUCT with EXACT, which takes every label as it is.
 */
final class BudgetFormulas {

    private final Labels labels;
    private final TablePart activities;
    private final TablePart resources;
    private final Dimension dimension;

    /** What the rows of a block are told apart by. */
    enum Dimension {
        AREA(Column.AREA),
        PERIOD(Column.PERIOD);

        private final Column column;

        Dimension(Column column) {
            this.column = column;
        }
    }

    /** A label and where a formula finds it. */
    record Cell(String label, String reference) {}

    /**
     * What a column must hold, cell by cell.
     *
     * @param column of all resources together
     */
    record Criterion(Column column, Cell cell) {}

    BudgetFormulas(Labels labels, TablePart activities, TablePart resources, Dimension dimension) {
        this.labels = labels;
        this.activities = activities;
        this.resources = resources;
        this.dimension = dimension;
    }

    /** That a resource belongs to a row of the block. */
    Criterion in(Cell row) {
        return new Criterion(dimension.column, row);
    }

    /** That a resource has a word in a column. */
    Criterion having(Column column, Cell cell) {
        return new Criterion(column, cell);
    }

    /** That a resource has one of the workbook's own words in a column. */
    Criterion having(Column column, String word) {
        return having(column, new Cell(word, "\"" + word + "\""));
    }

    /** The sum of the resources of which all this is true, through the sheet of calculations. */
    String sum(List<Criterion> criteria) {
        var amounts = Column.AMOUNT.all();
        if (arePlain(criteria)) {
            return "SUMIFS(" + amounts + "," + conditions(criteria, Column::all) + ")";
        }
        return "SUMPRODUCT(" + product(criteria, Column::all) + (criteria.size() == 1 ? "*1," : ",") + amounts + ")";
    }

    /** The same straight from the sheets on which people type; of all resources without a criterion. */
    String total(List<Criterion> criteria) {
        return total(activities, criteria) + "+" + total(resources, criteria);
    }

    private String total(TablePart table, List<Criterion> criteria) {
        var amounts = table.named("amount");
        if (criteria.isEmpty()) {
            return "SUM(" + amounts + ")";
        }
        if (arePlain(criteria)) {
            return "SUMIFS(" + amounts + "," + conditions(criteria, column -> table.named(column.key())) + ")";
        }
        return "SUMPRODUCT(" + product(criteria, column -> table.named(column.key()))
                + (criteria.size() == 1 ? "*1," : ",") + amounts + ")";
    }

    /** How many resources there are of which all this is true. */
    String count(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return "SUM(" + Column.COUNTS.all() + ")";
        }
        return arePlain(criteria)
                ? "COUNTIFS(" + conditions(criteria, Column::all) + "," + Column.COUNTS.all() + ",1)"
                : "SUMPRODUCT(" + product(criteria, Column::all) + "*1," + Column.COUNTS.all() + ")";
    }

    /** How many activities a row has. */
    String activities(Cell row) {
        return activities(row, false);
    }

    /** How many activities of a row have no amount. */
    String activitiesWithoutAmount(Cell row) {
        return activities(row, true);
    }

    private String activities(Cell row, boolean withoutAmount) {
        var range = dimension.column.named();
        var totals = Column.TOTAL.named();
        return labels.isPlainCriterion(row.label())
                ? "COUNTIFS(" + range + "," + row.reference() + (withoutAmount ? "," + totals + ",\"\"" : "") + ")"
                : "SUMPRODUCT(EXACT(" + range + "," + row.reference() + ")*"
                        + (withoutAmount ? "(" + totals + "=\"\")" : "1") + ")";
    }

    /** How many activities there are. */
    String activities() {
        return "COUNT(" + Column.PLACE.named() + ")";
    }

    /** How many activities have no amount. */
    String activitiesWithoutAmount() {
        return "COUNTIFS(" + Column.PLACE.named() + ",\">0\"," + Column.TOTAL.named() + ",\"\")";
    }

    private boolean arePlain(List<Criterion> criteria) {
        return criteria.stream().allMatch(one -> labels.isPlainCriterion(one.cell().label()));
    }

    private static String conditions(List<Criterion> criteria, Function<Column, String> range) {
        return criteria.stream()
                .map(one -> range.apply(one.column()) + "," + one.cell().reference())
                .collect(Collectors.joining(","));
    }

    private static String product(List<Criterion> criteria, Function<Column, String> range) {
        return criteria.stream()
                .map(one -> "EXACT(" + range.apply(one.column()) + "," + one.cell().reference() + ")")
                .collect(Collectors.joining("*"));
    }
}
