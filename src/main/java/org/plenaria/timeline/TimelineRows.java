// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;

/**
 * The rows of a timeline from top to bottom. Their upper edges are summed up once, so that finding the rows of a
 * viewport takes the same time whatever the plan's size; the rows of areas that stay the same are taken over from one
 * state of the plan to the next.
 */
public final class TimelineRows {

    private final PlanCalendar calendar;
    private final Set<RowKey> folds;
    private final List<RowBlock> blocks;
    private final int[] starts;
    private final double[] tops;

    private TimelineRows(PlanCalendar calendar, Set<RowKey> folds, List<RowBlock> blocks) {
        this.calendar = calendar;
        this.folds = folds;
        this.blocks = blocks;
        starts = new int[blocks.size() + 1];
        tops = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i + 1] = starts[i] + blocks.get(i).size();
            tops[i + 1] = tops[i] + blocks.get(i).height();
        }
    }

    /**
     * The rows of a plan, titles on one line each.
     *
     * @param folds the keys of the headings that are folded
     */
    public static TimelineRows of(Plan plan, TimelineContent content, Set<RowKey> folds) {
        return switch (content) {
            case TimelineContent.OneArea(Id id) -> page(plan, id, folds, _ -> 1);
            case TimelineContent.AllAreas() -> overview(plan, folds, Optional.empty());
        };
    }

    /** The rows of a plan in a column of titles, where the titles of an area's own page may take two lines. */
    public static TimelineRows of(Plan plan, TimelineContent content, Set<RowKey> folds, TitleRoom room) {
        return content instanceof TimelineContent.OneArea(Id id)
                ? page(plan, id, folds, room::lines)
                : of(plan, content, folds);
    }

    /** The rows of all areas in a later state of the plan: what it costs depends on how much was changed. */
    public TimelineRows after(Plan later, Set<RowKey> newFolds) {
        return overview(later, newFolds, Optional.of(this));
    }

    private static TimelineRows page(Plan plan, Id id, Set<RowKey> folds, ToIntFunction<Activity> titleLines) {
        var blocks = plan.area(id)
                .map(area -> List.of(new RowBlock(area, AreaRows.page(area, plan.calendar(), folds, titleLines))))
                .orElse(List.of());
        return new TimelineRows(plan.calendar(), Set.copyOf(folds), blocks);
    }

    private static TimelineRows overview(Plan plan, Set<RowKey> folds, Optional<TimelineRows> before) {
        Map<Area, RowBlock> known = new IdentityHashMap<>();
        before.filter(one -> one.calendar.equals(plan.calendar()) && one.folds.equals(folds))
                .ifPresent(one -> one.blocks.forEach(block -> known.put(block.area(), block)));
        var blocks = new ArrayList<RowBlock>(plan.areas().size());
        for (var area : plan.areas()) {
            var block = known.get(area);
            blocks.add(block != null
                    ? block
                    : new RowBlock(area, AreaRows.overview(area, plan.calendar(), folds)));
        }
        return new TimelineRows(plan.calendar(), Set.copyOf(folds), blocks);
    }

    /** The same rows without the places for new activities: for paper, on which nothing can be added. */
    public TimelineRows forPaper() {
        return changed(rows -> rows.stream().filter(row -> !(row instanceof Row.AddRow)).toList());
    }

    /** The same rows without the activities that are not wanted, and without headings under which none is left. */
    public TimelineRows showing(Set<Id> wanted) {
        return changed(rows -> WantedRows.of(rows, wanted, calendar));
    }

    /**
     * The same rows with those of activities that are gone, at the end of each area.
     *
     * @param gone the activities gone from an area, by its id
     */
    public TimelineRows withGone(Function<Id, List<Activity>> gone) {
        return new TimelineRows(calendar, folds, blocks.stream()
                .map(block -> gone.apply(block.area().id()).isEmpty()
                        ? block
                        : new RowBlock(block.area(), WantedRows.withGone(block, gone.apply(block.area().id()))))
                .toList());
    }

    private TimelineRows changed(UnaryOperator<List<Row>> change) {
        return new TimelineRows(calendar, folds, blocks.stream()
                .map(block -> new RowBlock(block.area(), change.apply(block.rows())))
                .filter(block -> block.size() > 0)
                .toList());
    }

    /** Some of these rows, in their order: for a page that has no room for all of them. */
    public TimelineRows only(IntPredicate chosen) {
        var kept = new ArrayList<RowBlock>();
        for (int block = 0; block < blocks.size(); block++) {
            var rows = new ArrayList<Row>();
            for (int i = starts[block]; i < starts[block + 1]; i++) {
                if (chosen.test(i)) {
                    rows.add(blocks.get(block).rows().get(i - starts[block]));
                }
            }
            if (!rows.isEmpty()) {
                kept.add(new RowBlock(blocks.get(block).area(), rows));
            }
        }
        return new TimelineRows(calendar, folds, kept);
    }

    public int size() {
        return starts[blocks.size()];
    }

    public Row get(int index) {
        int block = blockOf(index);
        return blocks.get(block).rows().get(index - starts[block]);
    }

    public List<Row> all() {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }

    /** The upper edge of a row, in pixels from the top of the first. */
    public double top(int index) {
        if (index == size()) {
            return height();
        }
        int block = blockOf(index);
        return tops[block] + blocks.get(block).top(index - starts[block]);
    }

    /** The height of all rows together. */
    public double height() {
        return tops[blocks.size()];
    }

    /** The row at a height; empty above the first and below the last. */
    public OptionalInt at(double y) {
        if (y < 0 || y >= height()) {
            return OptionalInt.empty();
        }
        int found = Arrays.binarySearch(tops, y);
        int block = found >= 0 ? found : -found - 2;
        return OptionalInt.of(starts[block] + blocks.get(block).at(y - tops[block]));
    }

    /** The row with a key, if it is shown. */
    public OptionalInt indexOf(RowKey key) {
        for (int i = 0; i < blocks.size(); i++) {
            var place = blocks.get(i).indexOf(key);
            if (place.isPresent()) {
                return OptionalInt.of(starts[i] + place.getAsInt());
            }
        }
        return OptionalInt.empty();
    }

    /** The row of an activity, if it is shown. */
    public OptionalInt indexOf(Id activity) {
        return indexOf(new RowKey.OfActivity(activity));
    }

    /** The heading of the area that a row belongs to, where areas have headings. */
    OptionalInt areaHeadingOf(int index) {
        int start = starts[blockOf(index)];
        return get(start) instanceof Row.AreaRow ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** The index of the first row after the area that a row belongs to. */
    int endOfArea(int index) {
        return starts[blockOf(index) + 1];
    }

    private int blockOf(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("row " + index + " of " + size());
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
