// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who pays for what: the resources of a plan summed by funding source, once by area and once by time.
 *
 * @param sources the columns: the plan's own sources first, then others in the order of print, last the resources that
 *     name no source (only when there are some)
 * @param byArea one row an area, in the plan's order
 * @param byTime one row for each period of the plan and one for annual activities; a last one for those without a
 *     timeframe only when there are some. An activity in several periods counts as annual: its money is not split.
 */
public record BudgetTable(
        List<BudgetSource> sources,
        List<BudgetRow<Id>> byArea,
        List<BudgetRow<TimeframeGroup>> byTime,
        BudgetRow<Id> total) {

    public BudgetTable {
        sources = List.copyOf(sources);
        byArea = List.copyOf(byArea);
        byTime = List.copyOf(byTime);
    }

    /** Sums a plan up: one pass over its activities. */
    public static BudgetTable of(Plan plan) {
        var sources = sources(plan);
        var columns = new LinkedHashMap<String, Integer>();
        sources.forEach(source -> columns.put(source.key(), columns.size()));

        var total = new Tally<>(plan.id(), sources.size());
        var byArea = new ArrayList<Tally<Id>>();
        var byTime = new LinkedHashMap<TimeframeGroup, Tally<TimeframeGroup>>();
        plan.calendar().groups().forEach(group -> byTime.put(group, new Tally<>(group, sources.size())));
        for (var area : plan.areas()) {
            var ofArea = new Tally<>(area.id(), sources.size());
            byArea.add(ofArea);
            for (var activity : area.activities()) {
                var group = plan.calendar().group(activity.timeframe());
                var tallies = List.of(
                        total, ofArea, byTime.computeIfAbsent(group, key -> new Tally<>(key, sources.size())));
                tallies.forEach(tally -> tally.count(activity));
                for (var resource : activity.resources()) {
                    int column = columns.getOrDefault(plan.text(resource.source()), 0);
                    tallies.forEach(tally -> tally.add(column, BudgetSum.of(resource)));
                }
            }
        }
        return new BudgetTable(
                sources,
                byArea.stream().map(Tally::row).toList(),
                byTime.values().stream()
                        .filter(tally -> !(tally.key instanceof TimeframeGroup.Undated) || tally.activities > 0)
                        .map(Tally::row)
                        .toList(),
                total.row());
    }

    private static List<BudgetSource> sources(Plan plan) {
        Map<String, BudgetSource> found = new LinkedHashMap<>();
        for (var source : plan.sources()) {
            var key = plan.text(source.name());
            if (!key.isEmpty()) {
                found.putIfAbsent(key, new BudgetSource(key, source.name(), source.ceiling()));
            }
        }
        boolean unnamed = false;
        for (var area : plan.areas()) {
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                for (var resource : activity.resources()) {
                    var key = plan.text(resource.source());
                    unnamed |= key.isEmpty();
                    if (!key.isEmpty()) {
                        found.putIfAbsent(key, new BudgetSource(key, resource.source(), Optional.empty()));
                    }
                }
            }
        }
        if (unnamed) {
            found.put("", new BudgetSource("", LocalizedText.none(), Optional.empty()));
        }
        return List.copyOf(found.values());
    }

    private static final class Tally<K> {

        private final K key;
        private final BudgetSum[] cells;
        private BudgetSum sum = BudgetSum.NOTHING;
        private int activities;
        private int withoutAmount;
        private int withoutResources;

        Tally(K key, int columns) {
            this.key = key;
            cells = new BudgetSum[columns];
            Arrays.fill(cells, BudgetSum.NOTHING);
        }

        void count(Activity activity) {
            activities++;
            withoutResources += activity.resources().isEmpty() ? 1 : 0;
            withoutAmount += activity.resources().stream().allMatch(resource -> resource.amount().isEmpty()) ? 1 : 0;
        }

        void add(int column, BudgetSum more) {
            cells[column] = cells[column].plus(more);
            sum = sum.plus(more);
        }

        BudgetRow<K> row() {
            return new BudgetRow<>(key, List.of(cells), sum, activities, withoutAmount, withoutResources);
        }
    }
}
