// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.List;
import java.util.stream.Collectors;

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
        AREA("area"),
        PERIOD("period");

        private final String column;

        Dimension(String column) {
            this.column = column;
        }
    }

    /** A label and where a formula finds it. */
    record Cell(String label, String reference) {}

    /** What a range must hold, cell by cell. */
    record Criterion(String range, Cell cell) {}

    BudgetFormulas(Labels labels, TablePart activities, TablePart resources, Dimension dimension) {
        this.labels = labels;
        this.activities = activities;
        this.resources = resources;
        this.dimension = dimension;
    }

    /** That a resource belongs to a row of the block. */
    Criterion in(Cell row) {
        return new Criterion(resources.named(dimension.column), row);
    }

    /** That a resource has a word in a column. */
    Criterion having(String column, Cell cell) {
        return new Criterion(resources.named(column), cell);
    }

    /** That a resource has one of the workbook's own words in a column. */
    Criterion having(String column, String word) {
        return having(column, new Cell(word, "\"" + word + "\""));
    }

    /** The sum of the resources of which all this is true; of all resources without a criterion. */
    String sum(List<Criterion> criteria) {
        var amounts = resources.named("amount");
        if (criteria.isEmpty()) {
            return "SUM(" + amounts + ")";
        }
        if (arePlain(criteria)) {
            return "SUMIFS(" + amounts + "," + conditions(criteria) + ")";
        }
        return "SUMPRODUCT(" + product(criteria) + (criteria.size() == 1 ? "*1," : ",") + amounts + ")";
    }

    /** How many resources there are of which all this is true. */
    String count(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            var ids = resources.named("id");
            var sources = resources.named("source");
            return "COUNTIFS(" + ids + ",\"?*\")+COUNTIFS(" + sources + ",\"?*\"," + ids + ",\"=\")+COUNTIFS("
                    + resources.named("amount") + ",\">-1E+99\"," + ids + ",\"=\"," + sources + ",\"=\")";
        }
        return arePlain(criteria)
                ? "COUNTIFS(" + conditions(criteria) + ")"
                : "SUMPRODUCT(" + product(criteria) + "*1)";
    }

    /** How many activities a row has. */
    String activities(Cell row) {
        return activities(row, "");
    }

    /** How many activities of a row have no amount. */
    String activitiesWithoutAmount(Cell row) {
        return activities(row, dimension == Dimension.AREA ? activities.named("amount") : TimelineSheet.AMOUNTS);
    }

    private String activities(Cell row, String amounts) {
        var range = dimension == Dimension.AREA ? activities.named("area") : TimelineSheet.PERIODS;
        return labels.isPlainCriterion(row.label())
                ? "COUNTIFS(" + range + "," + row.reference() + (amounts.isEmpty() ? "" : "," + amounts + ",\"\"")
                        + ")"
                : "SUMPRODUCT(EXACT(" + range + "," + row.reference() + ")*"
                        + (amounts.isEmpty() ? "1" : "(" + amounts + "=\"\")") + ")";
    }

    /** How many activities there are. */
    String activities() {
        return activitiesThat("");
    }

    /** How many activities have no amount. */
    String activitiesWithoutAmount() {
        return activitiesThat("," + activities.named("amount") + ",\"\"");
    }

    // A table without rows has an empty one, which has no id; rows that people add have none either, but a title.
    private String activitiesThat(String criterion) {
        var ids = activities.named("id");
        return "COUNTIFS(" + ids + ",\"?*\"" + criterion + ")+COUNTIFS(" + activities.named("title") + ",\"?*\"," + ids
                + ",\"=\"" + criterion + ")";
    }

    private boolean arePlain(List<Criterion> criteria) {
        return criteria.stream().allMatch(one -> labels.isPlainCriterion(one.cell().label()));
    }

    private static String conditions(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> one.range() + "," + one.cell().reference())
                .collect(Collectors.joining(","));
    }

    private static String product(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> "EXACT(" + one.range() + "," + one.cell().reference() + ")")
                .collect(Collectors.joining("*"));
    }
}
