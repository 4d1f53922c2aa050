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
    private final String dimension;

    /**
     * Formulas over one dimension.
     *
     * @param dimension the key of the column that rows are told apart by: of areas or of periods
     */
    BudgetFormulas(Labels labels, TablePart activities, TablePart resources, String dimension) {
        this.labels = labels;
        this.activities = activities;
        this.resources = resources;
        this.dimension = dimension;
    }

    /** The sum of a row's resources from one source. */
    String ofSource(Cell row, Cell source) {
        return sum(new Criterion(dimension, row), new Criterion("column.source", source));
    }

    /** The sum of all resources from one source. */
    String ofSource(Cell source) {
        return sum(new Criterion("column.source", source));
    }

    /** The sum of a row's resources, whatever their source. */
    String total(Cell row) {
        return sum(new Criterion(dimension, row));
    }

    /** The sum of all resources, whatever else their rows say. */
    String total() {
        return "SUM(" + of(resources, "column.amount") + ")";
    }

    /** The sum of a row's resources of which the plan says that they are, or are not, secured. */
    String secured(Cell row, boolean secured) {
        return sum(new Criterion(dimension, row), truth(secured));
    }

    /** The sum of all resources of which the plan says that they are, or are not, secured. */
    String secured(boolean secured) {
        return sum(truth(secured));
    }

    private Criterion truth(boolean secured) {
        return new Criterion(
                "column.secured", new Cell(labels.truth(secured), "\"" + labels.truth(secured) + "\""));
    }

    /** How many activities a row has. */
    String activities(Cell row) {
        return labels.isPlainCriterion(row.label())
                ? "COUNTIFS(" + is(activities, dimension, row) + ")"
                : "SUMPRODUCT(" + exact(activities, dimension, row) + "*1)";
    }

    /** How many activities there are. */
    String activities() {
        return count(activities, "");
    }

    String activitiesWithoutAmount(Cell row) {
        return withoutAmount(activities, row);
    }

    String activitiesWithoutAmount() {
        return withoutAmount(activities);
    }

    String resourcesWithoutAmount(Cell row) {
        return withoutAmount(resources, row);
    }

    String resourcesWithoutAmount() {
        return withoutAmount(resources);
    }

    private String withoutAmount(TablePart table, Cell row) {
        return labels.isPlainCriterion(row.label())
                ? "COUNTIFS(" + is(table, dimension, row) + "," + of(table, "column.amount") + ",\"\")"
                : "SUMPRODUCT(" + exact(table, dimension, row) + "*(" + of(table, "column.amount") + "=\"\"))";
    }

    private String withoutAmount(TablePart table) {
        return count(table, "," + of(table, "column.amount") + ",\"\"");
    }

    // A table without rows has an empty one, which has no id; rows that people add have none either, but an area.
    private String count(TablePart table, String criterion) {
        var ids = of(table, "column.id");
        return "COUNTIFS(" + ids + ",\"?*\"" + criterion + ")+COUNTIFS(" + ids + ",\"\"," + of(table, "column.area")
                + ",\"?*\"" + criterion + ")";
    }

    private String sum(Criterion... criteria) {
        var amounts = of(resources, "column.amount");
        var all = List.of(criteria);
        if (all.stream().allMatch(one -> labels.isPlainCriterion(one.cell().label()))) {
            return "SUMIFS(" + amounts + all.stream()
                    .map(one -> "," + is(resources, one.key(), one.cell()))
                    .collect(Collectors.joining()) + ")";
        }
        var product = all.stream()
                .map(one -> exact(resources, one.key(), one.cell()))
                .collect(Collectors.joining("*"));
        return "SUMPRODUCT(" + product + (all.size() == 1 ? "*1," : ",") + amounts + ")"; // truths alone are no factors
    }

    /** What a column of the resources must hold. */
    private record Criterion(String key, Cell cell) {}

    private String is(TablePart table, String key, Cell cell) {
        return of(table, key) + "," + cell.reference();
    }

    private String exact(TablePart table, String key, Cell cell) {
        return "EXACT(" + of(table, key) + "," + cell.reference() + ")";
    }

    private String of(TablePart table, String key) {
        return ResourcesSheet.column(labels, table, key);
    }

    /** A label and where a formula finds it. */
    record Cell(String label, String reference) {}
}
