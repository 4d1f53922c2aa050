// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Subheading;

/** Lays out rows under headings other than those of print: a block for each heading. */
final class TraitBlocks {

    private final Plan plan;
    private final Optional<Area> only;
    private final RowMaking making;

    /**
     * A layout.
     *
     * @param only the area whose activities are shown; absent for all areas
     */
    TraitBlocks(Plan plan, Optional<Area> only, RowMaking making) {
        this.plan = plan;
        this.only = only;
        this.making = making;
    }

    List<RowBlock> blocks() {
        var blocks = new ArrayList<RowBlock>();
        var activities = printed();
        if (making.arrangement().grouping() == Grouping.NONE) {
            blocks.add(new RowBlock(List.copyOf(making.sorter(plan).sorted(activities))));
        } else if (!plan.areas().isEmpty()) {
            addHeadings(activities, blocks);
        }
        only.ifPresent(area -> blocks.add(new RowBlock(List.of(new Row.AddRow(area, false)))));
        blocks.removeIf(block -> block.size() == 0);
        return blocks;
    }

    private void addHeadings(List<Row.ActivityRow> activities, List<RowBlock> blocks) {
        List<Id> subheadings = only.map(Area::subheadings).orElse(List.of()).stream().map(Subheading::id).toList();
        var traits = new Traits(making.arrangement().grouping(), making.titles().orElseThrow().words());
        Map<Trait, List<Row.ActivityRow>> byTrait = new HashMap<>();
        traits.always(plan.calendar(), subheadings).forEach(trait -> byTrait.put(trait, new ArrayList<>()));
        for (var row : activities) {
            byTrait.computeIfAbsent(traits.of(row), _ -> new ArrayList<>()).add(row);
        }
        var ordered = new TreeMap<Trait, List<Row.ActivityRow>>(traits.order(subheadings));
        ordered.putAll(byTrait);
        var sorter = making.sorter(plan);
        ordered.forEach((trait, under) -> blocks.add(block(trait, under, sorter)));
    }

    private RowBlock block(Trait trait, List<Row.ActivityRow> under, RowSorter sorter) {
        var home = only.orElseGet(() -> under.isEmpty() ? plan.areas().getFirst() : under.getFirst().area());
        var open = new Row.TraitRow(home, only.isEmpty(), trait, under.size(), false);
        if (making.folds().contains(open.key())) {
            return new RowBlock(List.of(new Row.TraitRow(home, only.isEmpty(), trait, under.size(), true)));
        }
        var rows = new ArrayList<Row>(under.size() + 1);
        rows.add(open);
        rows.addAll(sorter.sorted(under));
        return new RowBlock(rows);
    }

    /** All activities shown, in the order of print. */
    private List<Row.ActivityRow> printed() {
        var lines = making.lines();
        var rows = new ArrayList<Row.ActivityRow>(plan.activityCount());
        for (var area : only.map(List::of).orElseGet(plan::areas)) {
            for (var group : PrintOrder.groups(area, plan.calendar())) {
                var subheading = group.subheading().map(Subheading::id);
                for (var one : group.activities()) {
                    rows.add(new Row.ActivityRow(
                            area, subheading, group.group(), one, only.isEmpty(), lines.applyAsInt(one)));
                }
            }
        }
        return rows;
    }
}
