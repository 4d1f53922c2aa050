// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;

/** Dragging rows up and down where they do not stand in the author's order. */
class ArrangedDragTest {

    private static final TimelineContent ALL = TimelineContent.all();

    private final Activity first = activity("b", dates("2020-03-01", "2020-04-30"), "p")
            .withResponsible(List.of(text("Uruguay")))
            .withResources(List.of(Resource.from(text("IDB"))
                    .withAmount(Optional.of(BigDecimal.TEN))
                    .withSecured(Optional.of(true))));
    private final Activity second = activity("a", Timeframe.of(Period.semester(2)), "p")
            .withResponsible(List.of(text("Chile"), text("OAS")))
            .withStatus(Optional.of(Status.DONE))
            .withResources(List.of(Resource.from(text("OAS")), Resource.from(text("IDB"))));
    private final Activity third = activity("c", Timeframe.of(Period.semester(2)), "p")
            .withResources(List.of(Resource.from(text("Time"))));
    private final Plan plan = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(
                    Area.named(text("One"), new Colour("#1d5fb8")).withActivities(List.of(first, second)),
                    Area.named(text("Two"), new Colour("#0f8a7e")).withActivities(List.of(third))));

    @Test
    void another_heading_gives_its_status() {
        var after = dropped(Grouping.STATUS, Sorting.AUTHOR, first, new Trait.InStatus(Optional.of(Status.DONE)));

        assertThat(after(after, first).status()).contains(Status.DONE);
        assertThat(after.areas().getFirst().activities()).extracting(Activity::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    void a_heading_of_two_gives_both_and_that_of_nobody_takes_them_away() {
        var both = new Trait.Responsible(List.of("Chile", "OAS"));
        var after = dropped(Grouping.RESPONSIBLE, Sorting.AUTHOR, first, both);
        assertThat(after(after, first).responsible()).isEqualTo(second.responsible());

        var none = dropped(Grouping.RESPONSIBLE, Sorting.AUTHOR, first, new Trait.Responsible(List.of()));
        assertThat(after(none, first).responsible()).isEmpty();
    }

    @Test
    void another_semester_takes_the_dates_along_in_the_timeline_of_all_areas_too() {
        var later = new Trait.Time(new TimeframeGroup.InPeriod(Period.semester(2)));

        assertThat(after(dropped(Grouping.TIMEFRAME, Sorting.TITLE, first, later), first).timeframe())
                .isEqualTo(dates("2020-09-01", "2020-10-31"));
    }

    @Test
    void one_source_takes_the_place_of_another_and_keeps_the_amount_but_not_its_promise() {
        var resource = after(
                        dropped(Grouping.SOURCE, Sorting.AUTHOR, first, new Trait.Sources(List.of("Time"))), first)
                .resources()
                .getFirst();

        assertThat(resource.source()).isEqualTo(text("Time"));
        assertThat(resource.amount()).contains(BigDecimal.TEN);
        assertThat(resource.secured()).isEmpty();
        assertThat(resource.id()).isEqualTo(first.resources().getFirst().id());
    }

    @Test
    void what_cannot_be_told_or_would_lose_money_is_refused() {
        assertThat(refusal(Grouping.SOURCE, second, new Trait.Sources(List.of("Time"))))
                .contains(RowRefusal.SEVERAL_SOURCES);
        assertThat(refusal(Grouping.SOURCE, first, new Trait.Sources(List.of("IDB", "OAS"))))
                .contains(RowRefusal.SEVERAL_SOURCES);
        var unfunded = plan.withAreas(List.of(plan.areas().getFirst(), plan.areas().getLast().withActivities(
                List.of(third.withResources(List.of())))));
        var rows = ArrangedRowsTest.rows(unfunded, ALL, new Arrangement(Grouping.SOURCE, Sorting.AUTHOR, false));
        var drop = new RowDrops(unfunded, rows).at(middle(rows, key(new Trait.Sources(List.of()))), ids(first));
        assertThat(drop.refusal()).contains(RowRefusal.AMOUNT_WOULD_GO);
    }

    @Test
    void among_its_neighbours_a_row_is_never_moved_and_the_reason_is_said() {
        var status = rows(Grouping.STATUS, Sorting.AUTHOR);
        var gesture = new ReorderRowGesture(plan, status, third.id(), middle(status, third));
        double above = status.top(status.indexOf(first.id()).orElseThrow()) + 2;
        assertThat(gesture.at(0, above, Modifiers.NONE)).isEmpty();
        assertThat(gesture.refusal(above)).contains(RowRefusal.GROUPED);
        assertThat(gesture.insertion(above)).isEmpty();

        var sorted = rows(Grouping.NONE, Sorting.TITLE);
        assertThat(new RowDrops(plan, sorted).at(1, ids(first)).refusal()).contains(RowRefusal.SORTED);
        var flat = rows(Grouping.NONE, Sorting.AUTHOR);
        assertThat(new RowDrops(plan, flat).at(1, ids(first)).refusal()).contains(RowRefusal.NO_HEADINGS);
    }

    @Test
    void sorted_under_the_headings_of_print_another_area_is_joined_at_its_end_and_the_own_one_refused() {
        var rows = rows(Grouping.AREA, Sorting.TITLE);
        var other = new RowDrops(plan, rows).at(middle(rows, third), ids(first, second));

        var after = applied(other.edit());
        assertThat(after.areas().getFirst().activities()).isEmpty();
        assertThat(after.areas().getLast().activities()).extracting(Activity::title)
                .containsExactlyInAnyOrder(text("a"), text("b"), text("c"));
        assertThat(other.target()).contains(new RowKey.OfArea(plan.areas().getLast().id()));
        assertThat(new RowDrops(plan, rows).at(middle(rows, second), ids(first)).refusal())
                .contains(RowRefusal.SORTED);
    }

    @Test
    void sorted_on_its_own_page_an_activity_can_still_be_dragged_to_another_semester() {
        var page = TimelineContent.area(plan.areas().getFirst().id());
        var rows = ArrangedRowsTest.rows(plan, page, new Arrangement(Grouping.TIMEFRAME, Sorting.TITLE, false));

        var drop = new RowDrops(plan, rows).at(middle(rows, second), ids(first));

        assertThat(after(applied(drop.edit()), first).timeframe()).isEqualTo(dates("2020-09-01", "2020-10-31"));
        assertThat(applied(drop.edit()).areas().getFirst().activities()).extracting(Activity::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    void the_keys_put_a_row_under_the_next_heading() {
        var rows = rows(Grouping.STATUS, Sorting.AUTHOR);
        var keys = new KeyMoves(plan, Looks.scale(plan));

        var down = keys.drop(rows, ids(second), 1);
        var up = keys.drop(rows, ids(second), -1);

        assertThat(after(applied(down.edit()), second).status()).contains(Status.POSTPONED);
        assertThat(after(applied(up.edit()), second).status()).contains(Status.UNDER_WAY);
        assertThat(keys.drop(rows(Grouping.NONE, Sorting.TITLE), ids(first), 1).refusal())
                .contains(RowRefusal.SORTED);
    }

    @Test
    void the_heading_that_is_dragged_to_stands_out() {
        var rows = rows(Grouping.STATUS, Sorting.AUTHOR);
        var done = key(new Trait.InStatus(Optional.of(Status.DONE)));
        var gesture = new ReorderRowGesture(plan, rows, first.id(), middle(rows, first));
        double y = middle(rows, done);
        var preview = new Preview(
                applied(gesture.at(0, y, Modifiers.NONE)), gesture.activities(), Optional.empty(), gesture.target(y),
                gesture.insertion(y));
        var emphasis = new Emphasis(Set.of(), Optional.empty(), Optional.empty(), Optional.of(preview));

        var frame = Looks.frame(plan, rows, new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, 0));
        var scene = TimelineScene.of(frame, emphasis, Looks.fit());

        assertThat(Looks.boxes(scene, Role.DROP_TARGET)).allMatch(box ->
                box.y() == frame.rowBounds(rows.indexOf(done).orElseThrow()).y()).isNotEmpty();
    }

    @Test
    void a_new_activity_is_given_what_its_heading_stands_for() {
        var rows = rows(Grouping.SOURCE, Sorting.AUTHOR);
        var fresh = activity("new", Timeframe.unstated(), "p");

        var given = new TraitEdits(plan, rows).given(fresh, new Trait.Sources(List.of("IDB", "OAS")));

        assertThat(given.resources()).extracting(Resource::source)
                .containsExactlyInAnyOrder(text("IDB"), text("OAS"));
    }

    private Plan dropped(Grouping grouping, Sorting sorting, Activity moved, Trait onto) {
        var rows = rows(grouping, sorting);
        var gesture = new ReorderRowGesture(plan, rows, moved.id(), middle(rows, moved));
        double y = middle(rows, key(onto));
        assertThat(gesture.target(y)).contains(key(onto));
        return applied(gesture.at(0, y, Modifiers.NONE));
    }

    private Optional<RowRefusal> refusal(Grouping grouping, Activity moved, Trait onto) {
        var rows = rows(grouping, Sorting.AUTHOR);
        var drop = new RowDrops(plan, rows).at(middle(rows, key(onto)), ids(moved));
        assertThat(drop.edit()).isEmpty();
        return drop.refusal();
    }

    private TimelineRows rows(Grouping grouping, Sorting sorting) {
        return ArrangedRowsTest.rows(plan, ALL, new Arrangement(grouping, sorting, false));
    }

    private Plan applied(Optional<Edit> edit) {
        return ((Outcome.Applied) edit.orElseThrow().apply(plan)).plan();
    }

    private static Activity after(Plan plan, Activity activity) {
        return plan.activity(activity.id()).orElseThrow().activity();
    }

    private static RowKey key(Trait trait) {
        return new RowKey.OfTrait(Optional.empty(), trait);
    }

    private static double middle(TimelineRows rows, Activity activity) {
        return middle(rows, new RowKey.OfActivity(activity.id()));
    }

    private static double middle(TimelineRows rows, RowKey key) {
        int index = rows.indexOf(key).orElseThrow();
        return rows.top(index) + rows.get(index).height() / 2;
    }

    private static List<Id> ids(Activity... activities) {
        return Arrays.stream(activities).map(Activity::id).toList();
    }
}
