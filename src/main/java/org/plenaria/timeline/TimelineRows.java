// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;

/**
 * The rows of a timeline from top to bottom. Their upper edges are summed up once, so that finding the rows of a
 * viewport takes the same time whatever the plan's size; the rows of areas that stay the same are taken over from one
 * state of the plan to the next.
 */
public final class TimelineRows {

    private final TimelineContent content;
    private final PlanCalendar calendar;
    private final RowMaking making;
    private final Optional<Set<Swatch>> paper; // what is to be explained there; absent on the screen
    private final List<RowBlock> blocks;
    private final int[] starts;
    private final double[] tops;
    private final Map<RowKey, Integer> counts = new HashMap<>(); // while some activities are left out

    private TimelineRows(TimelineContent content, PlanCalendar calendar, RowMaking making, List<RowBlock> blocks) {
        this(content, calendar, making, Optional.empty(), blocks);
    }

    private TimelineRows(
            TimelineContent content,
            PlanCalendar calendar,
            RowMaking making,
            Optional<Set<Swatch>> paper,
            List<RowBlock> blocks) {
        this.content = content;
        this.calendar = calendar;
        this.making = making;
        this.paper = paper;
        this.blocks = blocks;
        starts = new int[blocks.size() + 1];
        tops = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i + 1] = starts[i] + blocks.get(i).size();
            tops[i + 1] = tops[i] + blocks.get(i).height();
        }
    }

    /**
     * The rows of a plan as printed, titles on one line each.
     *
     * @param folds the keys of the headings that are folded
     */
    public static TimelineRows of(Plan plan, TimelineContent content, Set<RowKey> folds) {
        return of(plan, content, RowMaking.printed(plan, content, folds));
    }

    /** The rows of a plan as printed, in a column of titles that may take several lines on an area's own page. */
    public static TimelineRows of(Plan plan, TimelineContent content, Set<RowKey> folds, TitleRoom room) {
        var printed = RowMaking.printed(plan, content, folds);
        return content instanceof TimelineContent.OneArea
                ? of(plan, content, new RowMaking(
                        printed.arrangement(), folds, Optional.of(room), printed.numbering()))
                : of(plan, content, printed);
    }

    /** The rows of a plan under the headings and in the order one wishes. */
    public static TimelineRows of(Plan plan, TimelineContent content, RowMaking making) {
        return new TimelineRows(content, plan.calendar(), making, blocks(plan, content, making, Map.of()));
    }

    /**
     * The rows of a later state of the plan, its texts shown in the same language. Where all areas stand one after the
     * other as printed, what it costs depends on how much was changed.
     */
    public TimelineRows after(Plan later, RowMaking next) {
        var known = new IdentityHashMap<Area, RowBlock>();
        if (calendar.equals(later.calendar()) && staysAsItIs(next)) {
            blocks.forEach(block -> block.area().ifPresent(area -> known.put(area, block)));
        }
        return new TimelineRows(content, later.calendar(), next, blocks(later, content, next, known));
    }

    /** The rows of a later state of the plan, put in order as these are. */
    public TimelineRows after(Plan later, Set<RowKey> folds) {
        return after(later, new RowMaking(
                making.arrangement(), folds, making.titles(), () -> Numbering.of(later)));
    }

    /** The same rows without the places for new activities: for paper, on which nothing can be added or folded. */
    public TimelineRows forPaper() {
        var printed = blocks.stream().map(RowBlock::forPaper).filter(block -> block.size() > 0).toList();
        var explained = Swatch.in(printed.stream().flatMap(block -> block.rows().stream()));
        return new TimelineRows(content, calendar, making, Optional.of(explained), printed);
    }

    /** Whether they are for paper or a picture, where nothing can be pointed at to see the rest of it. */
    boolean areForPaper() {
        return paper.isPresent();
    }

    /** The ways of painting that the legend has to explain; none on the screen. */
    Set<Swatch> explained() {
        return paper.orElse(Set.of());
    }

    /** The same rows, each of them changed. */
    TimelineRows each(UnaryOperator<Row> change) {
        var changed = new TimelineRows(content, calendar, making, paper, blocks.stream()
                .map(block -> block.only(block.rows().stream().map(change).toList()))
                .toList());
        changed.counts.putAll(counts);
        return changed;
    }

    /** The same rows without the activities that are not wanted, and without headings under which none is left. */
    public TimelineRows showing(Set<Id> wanted, Plan plan) {
        var left = new WantedRows(wanted, plan, content, place -> traitOf(place, plan));
        var some = new TimelineRows(content, calendar, making, paper, blocks.stream()
                .map(block -> block.only(left.of(block.rows())))
                .filter(block -> block.size() > 0)
                .toList());
        some.all().stream().filter(Row.Heading.class::isInstance).map(Row.Heading.class::cast).forEach(heading ->
                some.counts.put(heading.key(), left.count(heading)));
        return some;
    }

    /** How many activities under a heading are among those one wants to see; all where one wants to see all. */
    int count(Row.Heading heading) {
        return counts.getOrDefault(heading.key(), heading.count());
    }

    /**
     * These rows as they are seen: those one looks for alone, or all with those of what is gone.
     *
     * @param only the activities one looks for; absent for all
     */
    public TimelineRows seen(Optional<Set<Id>> only, Optional<EarlierPlan> earlier, Plan plan) {
        var seen = only.map(ids -> showing(ids, plan))
                .or(() -> earlier.map(one -> withGone(one, plan)))
                .orElse(this);
        return earlier.map(one -> seen.each(row -> row instanceof Row.ActivityRow activity
                        ? EarlierShapes.roomy(activity, one, plan.calendar())
                        : row))
                .orElse(seen);
    }

    /** The same rows with those of what is gone: at the end of each area, or of all under a heading of their own. */
    public TimelineRows withGone(EarlierPlan earlier, Plan now) {
        var added = new ArrayList<RowBlock>();
        var left = now.areas().stream()
                .filter(area -> !(content instanceof TimelineContent.OneArea(Id id)) || area.id().equals(id))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var block : blocks) {
            var area = block.area().filter(left::remove);
            added.add(area.map(one -> block.only(GoneShapes.rows(block.rows(), one, earlier))).orElse(block));
            area.map(one -> GoneShapes.areas(one, earlier)).filter(rows -> !rows.isEmpty()).ifPresent(rows ->
                    added.add(new RowBlock(rows)));
        }
        var rest = GoneShapes.together(left, earlier);
        if (!rest.isEmpty()) {
            added.add(new RowBlock(rest));
        }
        return new TimelineRows(content, calendar, making, paper, added);
    }

    /** Whether the rows of an area that is the same object would be the same rows. */
    private boolean staysAsItIs(RowMaking next) {
        return content instanceof TimelineContent.AllAreas
                && making.isLike(next)
                && next.arrangement().sorting().isOfActivities();
    }

    private static List<RowBlock> blocks(
            Plan plan, TimelineContent content, RowMaking making, Map<Area, RowBlock> known) {
        boolean printed = making.arrangement().isGroupedAsPrinted(content);
        return switch (content) {
            case TimelineContent.OneArea(Id id) ->
                plan.area(id)
                        .map(area -> printed
                                ? List.of(new RowBlock(area, AreaRows.page(plan, area, making)))
                                : new TraitBlocks(plan, Optional.of(area), making).blocks())
                        .orElse(List.of());
            case TimelineContent.AllAreas() ->
                printed
                        ? overview(plan, making, known)
                        : new TraitBlocks(plan, Optional.empty(), making).blocks();
        };
    }

    private static List<RowBlock> overview(Plan plan, RowMaking making, Map<Area, RowBlock> known) {
        var blocks = new ArrayList<RowBlock>(plan.areas().size());
        for (var area : plan.areas()) {
            var block = known.get(area);
            blocks.add(block != null ? block : new RowBlock(area, AreaRows.overview(plan, area, making)));
        }
        return blocks;
    }

    /** How the rows are put in order. */
    public Arrangement arrangement() {
        return making.arrangement();
    }

    /** Whether activities of several areas stand under headings that are not those of their areas. */
    boolean areStrewn() {
        return content instanceof TimelineContent.AllAreas && arrangement().grouping() != Grouping.AREA;
    }

    /** Whether rows can be put in another order by hand: where they stand as they are printed. */
    public boolean isInAuthorsOrder() {
        return arrangement().isGroupedAsPrinted(content) && arrangement().sorting() == Sorting.AUTHOR;
    }

    /** The trait an activity has under such headings as these; empty where headings are areas, or there are none. */
    Optional<Trait> traitOf(ActivityPlace place, Plan plan) {
        var grouping = arrangement().grouping();
        if (grouping == Grouping.AREA || grouping == Grouping.NONE || arrangement().isGroupedAsPrinted(content)) {
            return Optional.empty();
        }
        var activity = place.activity();
        var subheading = activity.subheading().filter(id ->
                place.area().subheadings().stream().anyMatch(one -> one.id().equals(id)));
        return making.titles().map(room -> new Traits(grouping, room.words())
                .of(activity, plan.calendar().group(activity.timeframe()), subheading));
    }

    /** The heading of a trait that an activity comes under, shown or not; empty where there are none. */
    public Optional<RowKey> traitHeadingOf(Plan plan, Id activity) {
        boolean all = content instanceof TimelineContent.AllAreas;
        return plan.activity(activity).flatMap(place -> traitOf(place, plan).map(trait ->
                new RowKey.OfTrait(all ? Optional.empty() : Optional.of(place.area().id()), trait)));
    }

    /** The keys of the headings under which an activity comes: any of them hides it when it is folded. */
    public Set<RowKey> headingsAbove(Plan plan, Id activity) {
        return traitHeadingOf(plan, activity)
                .map(Set::of)
                .or(() -> plan.activity(activity).map(place -> printedAbove(place, plan.calendar())))
                .orElse(Set.of());
    }

    private static Set<RowKey> printedAbove(ActivityPlace place, PlanCalendar calendar) {
        var area = place.area();
        var activity = place.activity();
        var subheading = activity.subheading().filter(id ->
                area.subheadings().stream().anyMatch(one -> one.id().equals(id)));
        var keys = new HashSet<RowKey>();
        keys.add(new RowKey.OfArea(area.id()));
        keys.add(new RowKey.OfGroup(area.id(), subheading, calendar.group(activity.timeframe())));
        subheading.ifPresent(id -> keys.add(new RowKey.OfSubheading(area.id(), id)));
        return keys;
    }

    /** The keys of all headings, folded or not: what is folded when all is. */
    public List<RowKey> headings() {
        return all().stream().filter(Row.Heading.class::isInstance).map(Row::key).toList();
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
                kept.add(blocks.get(block).only(rows));
            }
        }
        var some = new TimelineRows(content, calendar, making, paper, kept);
        some.counts.putAll(counts);
        return some;
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

    /** The heading above all others that a row stands under, its area's where areas have headings. */
    OptionalInt outerHeadingOf(int index) {
        int start = starts[blockOf(index)];
        return get(start) instanceof Row.AreaRow || get(start) instanceof Row.TraitRow
                ? OptionalInt.of(start)
                : OptionalInt.empty();
    }

    /** The nearest heading at or above a row of the same block. */
    Optional<Row.Heading> headingOf(int index) {
        for (int i = index; i >= starts[blockOf(index)]; i--) {
            if (get(i) instanceof Row.Heading heading) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** The index of the first row after those under the same outer heading. */
    int endOfBlock(int index) {
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
