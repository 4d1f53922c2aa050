// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

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

    /**
     * The sum of a row's resources from one source.
     *
     * @param row the label of the row, and the cell it stands in
     * @param source the label of the source, and the cell it stands in
     */
    String ofSource(Cell row, Cell source) {
        boolean unnamed = source.label().isEmpty(); // its heading is not what cells hold
        if (labels.isPlainCriterion(row.label()) && (unnamed || labels.isPlainCriterion(source.label()))) {
            var criterion = unnamed ? new Cell("", "\"=\"") : source;
            return "SUMIFS(" + of(resources, "column.amount") + "," + is(resources, dimension, row) + ","
                    + is(resources, "column.source", criterion) + ")";
        }
        var named = unnamed ? new Cell("", "\"\"") : source;
        return "SUMPRODUCT(" + exact(resources, dimension, row) + "*" + exact(resources, "column.source", named) + ","
                + of(resources, "column.amount") + ")";
    }

    /** The sum of a row's resources of which the plan says that they are, or are not, secured. */
    String secured(Cell row, boolean secured) {
        var word = new Cell(labels.truth(secured), "\"" + labels.truth(secured) + "\"");
        if (labels.isPlainCriterion(row.label())) {
            return "SUMIFS(" + of(resources, "column.amount") + "," + is(resources, dimension, row) + ","
                    + is(resources, "column.secured", word) + ")";
        }
        return "SUMPRODUCT(" + exact(resources, dimension, row) + "*" + exact(resources, "column.secured", word) + ","
                + of(resources, "column.amount") + ")";
    }

    /** How many activities a row has. */
    String activities(Cell row) {
        return labels.isPlainCriterion(row.label())
                ? "COUNTIFS(" + is(activities, dimension, row) + ")"
                : "SUMPRODUCT(" + exact(activities, dimension, row) + "*1)";
    }

    String activitiesWithoutAmount(Cell row) {
        return withoutAmount(activities, row);
    }

    String resourcesWithoutAmount(Cell row) {
        return withoutAmount(resources, row);
    }

    private String withoutAmount(TablePart table, Cell row) {
        return labels.isPlainCriterion(row.label())
                ? "COUNTIFS(" + is(table, dimension, row) + "," + of(table, "column.amount") + ",\"\")"
                : "SUMPRODUCT(" + exact(table, dimension, row) + "*(" + of(table, "column.amount") + "=\"\"))";
    }

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
