// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.plan.Resource;

/** What the formulas of a block of the budget give as long as nobody changes anything. */
final class BudgetFigures {

    private static final String SOURCE = "source ";
    private static final String COUNT = "count ";
    private static final String KIND = "kind ";
    private static final String SECURED = "secured ";

    private final Map<String, Map<String, BigDecimal>> rows = new LinkedHashMap<>();
    private final Map<String, BigDecimal> total = new HashMap<>();

    /**
     * Sums a plan up.
     *
     * @param label of the row in which an activity counts
     */
    BudgetFigures(WorkbookContent content, List<String> labels, Function<ActivityRow, String> label) {
        labels.forEach(one -> rows.put(one, new HashMap<>()));
        for (var row : content.rows()) {
            var tallies = List.of(total, rows.computeIfAbsent(label.apply(row), _ -> new HashMap<>()));
            var resources = row.activity().resources();
            boolean funded = resources.stream().anyMatch(resource -> resource.amount().isPresent());
            for (var tally : tallies) {
                add(tally, "activities", BigDecimal.ONE);
                add(tally, "without", funded ? BigDecimal.ZERO : BigDecimal.ONE);
                resources.forEach(resource -> add(tally, content, resource));
            }
        }
    }

    private static void add(Map<String, BigDecimal> tally, WorkbookContent content, Resource resource) {
        var source = content.source(resource);
        if (content.funding(resource).stream().allMatch(""::equals)) {
            return;
        }
        add(tally, COUNT + source, BigDecimal.ONE);
        add(tally, "resources", BigDecimal.ONE);
        if (resource.amount().isEmpty()) {
            return;
        }
        var amount = resource.amount().get();
        add(tally, "total", amount);
        add(tally, SOURCE + source, amount);
        add(tally, KIND + resource.kind().map(content.words().phrases()::resourceKind).orElse(""), amount);
        add(tally, SECURED + resource.secured().map(content.labels()::truth).orElse(""), amount);
    }

    private static void add(Map<String, BigDecimal> tally, String figure, BigDecimal more) {
        tally.merge(figure, more, BigDecimal::add);
    }

    /** Of one row. */
    Row row(String label) {
        return new Row(rows.getOrDefault(label, Map.of()));
    }

    /** Of all rows together. */
    Row total() {
        return new Row(total);
    }

    /** The figures of a row, 0 for those that nothing went into. */
    record Row(Map<String, BigDecimal> figures) {

        private BigDecimal get(String figure) {
            return figures.getOrDefault(figure, BigDecimal.ZERO);
        }

        BigDecimal activities() {
            return get("activities");
        }

        BigDecimal withoutAmount() {
            return get("without");
        }

        BigDecimal resources() {
            return get("resources");
        }

        BigDecimal amount() {
            return get("total");
        }

        BigDecimal fromSource(String source) {
            return get(SOURCE + source);
        }

        BigDecimal resourcesOf(String source) {
            return get(COUNT + source);
        }

        BigDecimal ofKind(String kind) {
            return get(KIND + kind);
        }

        BigDecimal secured(String word) {
            return get(SECURED + word);
        }
    }
}
