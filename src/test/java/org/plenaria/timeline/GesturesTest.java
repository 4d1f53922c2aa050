// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.first;
import static org.plenaria.timeline.Looks.id;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.scale;
import static org.plenaria.timeline.Looks.titles;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

class GesturesTest {

    private static final double MONTH = 61;
    private static final Modifiers ALT = new Modifiers(true);

    @Test
    void a_semester_dragged_across_becomes_the_other_semester() {
        assertThat(moved("S2", -6 * MONTH)).isEqualTo("S1");
        assertThat(moved("S2", -4 * MONTH)).isEqualTo("S1");
        assertThat(moved("S1", 6 * MONTH)).isEqualTo("S2");
    }

    @Test
    void a_semester_dropped_between_stays_where_it_was() {
        assertThat(moved("S2", -2 * MONTH)).isEqualTo("unchanged");
        assertThat(moved("S2", 6 * MONTH)).isEqualTo("unchanged");
    }

    @Test
    void a_whole_year_has_nowhere_to_go() {
        assertThat(moved("annual", 3 * MONTH)).isEqualTo("unchanged");
    }

    @Test
    void dates_move_by_months_and_whole_months_stay_whole() {
        assertThat(moved("2020-02-01/2020-02-29", MONTH)).isEqualTo("2020-03-01/2020-03-31");
        assertThat(moved("2020-02-10/2020-03-05", MONTH)).isEqualTo("2020-03-10/2020-04-05");
        assertThat(moved("2020-11-01/2020-11-30", 5 * MONTH)).isEqualTo("2020-12-01/2020-12-31");
    }

    @Test
    void with_alt_dates_move_by_days_and_a_semester_becomes_dates() {
        assertThat(moved("2020-02-10/2020-03-05", 8, ALT)).isEqualTo("2020-02-14/2020-03-09");
        assertThat(moved("S1", 20, ALT)).isEqualTo("2020-01-11/2020-07-10");
    }

    @Test
    void where_the_scale_shows_days_dates_move_by_days() {
        var plan = planOf("2020-02-10/2020-03-05");
        var close = new TimeScale(plan.calendar(), 10);

        var gesture = new MoveBarGesture(plan, close, first(plan).id(), List.of(first(plan).id()), 500);

        assertThat(after(plan, gesture.at(530, 0, Modifiers.NONE))).isEqualTo("2020-02-13/2020-03-08");
    }

    @Test
    void selected_bars_move_together_each_as_exactly_as_it_is() {
        var plan = plan(
                activity("a", Timeframe.of(Period.semester(1)), "p"),
                activity("b", dates("2020-03-01", "2020-03-31"), "p"),
                activity("c", Timeframe.annual(), "p"));
        var all = List.of(id(plan, 0), id(plan, 1), id(plan, 2));

        var edit = new MoveBarGesture(plan, scale(plan), id(plan, 0), all, 100).at(100 + 6 * MONTH, 0, Modifiers.NONE);

        assertThat(notations(apply(plan, edit.orElseThrow())))
                .containsExactly("S2", "2020-09-01/2020-09-30", "annual");
    }

    @Test
    void a_semester_resized_to_a_month_becomes_months_and_never_dates() {
        assertThat(resized("S1", Handle.Part.END, -2 * MONTH)).isEqualTo("M1+M2+M3+M4");
        assertThat(resized("S2", Handle.Part.START, MONTH)).isEqualTo("M8+M9+M10+M11+M12");
    }

    @Test
    void a_semester_resized_over_both_becomes_annual_and_back() {
        assertThat(resized("S1", Handle.Part.END, 6 * MONTH)).isEqualTo("annual");
        assertThat(resized("annual", Handle.Part.END, -6 * MONTH)).isEqualTo("S1");
        assertThat(resized("M1+M2+M3+M4", Handle.Part.END, 2 * MONTH)).isEqualTo("S1");
    }

    @Test
    void a_quarter_resized_by_a_quarter_becomes_two_quarters() {
        var plan = plan(PlanCalendar.quarters(2020), activity("a", Timeframe.of(Period.quarter(1)), "p"));
        var gesture = new ResizeBarGesture(plan, scale(plan), first(plan).id(), Handle.Part.END, 180);

        assertThat(after(plan, gesture.at(180 + 3 * MONTH, 0, Modifiers.NONE))).isEqualTo("Q1+Q2");
    }

    @Test
    void only_the_outer_piece_of_a_bar_with_gaps_is_resized() {
        assertThat(resized("Q1+Q3", Handle.Part.END, -MONTH)).isEqualTo("Q1+M7+M8");
    }

    @Test
    void dates_are_resized_to_months_or_with_alt_to_days_and_never_turn_around() {
        assertThat(resized("2020-03-01/2020-08-31", Handle.Part.END, -2 * MONTH)).isEqualTo("2020-03-01/2020-06-30");
        assertThat(resized("2020-03-01/2020-08-31", Handle.Part.START, 10, ALT)).isEqualTo("2020-03-06/2020-08-31");
        assertThat(resized("2020-03-01/2020-03-31", Handle.Part.START, 8 * MONTH)).isEqualTo("2020-03-31/2020-03-31");
        assertThat(resized("S1", Handle.Part.END, -20, ALT)).isEqualTo("2020-01-01/2020-06-20");
    }

    @Test
    void a_drag_along_a_semester_creates_an_activity_of_that_semester() {
        assertThat(created(20, 340)).isEqualTo("S1");
        assertThat(created(350, 10)).isEqualTo("S1");
        assertThat(created(5, 720)).isEqualTo("annual");
    }

    @Test
    void a_drag_along_two_months_creates_an_activity_of_these_months() {
        assertThat(created(2 * MONTH + 5, 4 * MONTH - 5)).isEqualTo("M3+M4");
    }

    @Test
    void a_click_creates_an_activity_of_the_period_under_it() {
        assertThat(created(400, 401)).isEqualTo("S2");
    }

    @Test
    void with_alt_a_drag_creates_an_activity_with_dates() {
        var plan = planOf("annual");
        var gesture = creation(plan, 20);

        assertThat(timeframe(gesture.at(60, 0, ALT))).isEqualTo("2020-01-11/2020-01-31");
    }

    @Test
    void a_drag_in_the_row_of_an_activity_without_a_timeframe_gives_it_one() {
        var plan = plan(activity("a", Timeframe.unstated(), "p"));
        var gesture = new SetTimeframeGesture(plan, scale(plan), first(plan).id(), 380);

        assertThat(after(plan, gesture.at(720, 0, Modifiers.NONE))).isEqualTo("S2");
        assertThat(gesture.at(381, 0, Modifiers.NONE)).isEmpty();
    }

    @Test
    void a_title_dragged_within_its_group_changes_only_the_order() {
        var plan = three();
        var after = dropTitle(plan, 2, "first", true);

        assertThat(titles(after)).containsExactly("[in S1]", "third", "first", "second", "[in S2]", "[annual]", "+");
        assertThat(notations(after)).containsExactly("S1", "S1", "S1");
    }

    @Test
    void a_title_dragged_under_another_heading_takes_its_timeframe() {
        var plan = three();
        assertThat(titles(dropOnHeading(plan, 0, "[in S2]")))
                .containsExactly("[in S1]", "second", "third", "[in S2]", "first", "[annual]", "+");
        assertThat(notations(dropOnHeading(plan, 0, "[annual]"))).containsExactly("annual", "S1", "S1");
    }

    @Test
    void dates_dragged_under_another_semester_keep_their_shape() {
        var plan = plan(activity("a", dates("2020-03-01", "2020-04-30"), "p"));

        assertThat(notations(dropOnHeading(plan, 0, "[in S2]"))).containsExactly("2020-09-01/2020-10-31");
    }

    @Test
    void a_title_dropped_where_it_stands_changes_nothing() {
        var plan = three();
        var gesture = new ReorderRowGesture(plan, Looks.rows(plan), id(plan, 1), 90);

        // From the lower half of the first row to the upper half of the third.
        for (double y = 28 + 23; y < 28 + 3 * 44 - 23; y++) {
            assertThat(gesture.at(0, y, Modifiers.NONE)).as("dropped at " + y).isEmpty();
        }
    }

    @Test
    void a_drop_is_one_edit_named_after_the_move_in_time() {
        var plan = three();
        var edit = new ReorderRowGesture(plan, Looks.rows(plan), id(plan, 0), 40)
                .at(0, heightOf(plan, "[in S2]") + 10, Modifiers.NONE);

        assertThat(edit).containsInstanceOf(ActivityEdit.Change.class);
    }

    private static Plan three() {
        return plan(
                activity("first", Timeframe.of(Period.semester(1)), "p"),
                activity("second", Timeframe.of(Period.semester(1)), "p"),
                activity("third", Timeframe.of(Period.semester(1)), "p"));
    }

    private static Plan dropTitle(Plan plan, int which, String onto, boolean above) {
        double y = heightOf(plan, onto) + (above ? 5 : 40);
        return apply(plan, new ReorderRowGesture(plan, Looks.rows(plan), id(plan, which), -99)
                .at(0, y, Modifiers.NONE).orElseThrow());
    }

    private static Plan dropOnHeading(Plan plan, int which, String heading) {
        return dropTitle(plan, which, heading, true);
    }

    private static double heightOf(Plan plan, String row) {
        return Looks.rows(plan).top(titles(plan).indexOf(row));
    }

    private static String moved(String notation, double by) {
        return moved(notation, by, Modifiers.NONE);
    }

    private static String moved(String notation, double by, Modifiers modifiers) {
        var plan = planOf(notation);
        var gesture = new MoveBarGesture(plan, scale(plan), first(plan).id(), List.of(first(plan).id()), 300);
        return after(plan, gesture.at(300 + by, 0, modifiers));
    }

    private static String resized(String notation, Handle.Part part, double by) {
        return resized(notation, part, by, Modifiers.NONE);
    }

    private static String resized(String notation, Handle.Part part, double by, Modifiers modifiers) {
        var plan = planOf(notation);
        return after(plan, new ResizeBarGesture(plan, scale(plan), first(plan).id(), part, 300)
                .at(300 + by, 0, modifiers));
    }

    private static String created(double from, double to) {
        return timeframe(creation(planOf("annual"), from).at(to, 0, Modifiers.NONE));
    }

    private static CreateActivityGesture creation(Plan plan, double from) {
        var area = plan.areas().getFirst();
        return new CreateActivityGesture(area, new RowKey.OfAdd(area.id()), text("New"), scale(plan), from);
    }

    private static String timeframe(Optional<Edit> edit) {
        var add = (ActivityEdit.Add) edit.orElseThrow();
        return TimeframeNotation.write(add.activity().timeframe()).orElse("");
    }

    private static Plan planOf(String notation) {
        return plan(activity("a", TimeframeNotation.parse(notation).orElseThrow(), "p"));
    }

    private static String after(Plan plan, Optional<Edit> edit) {
        return edit.map(one -> notations(apply(plan, one)).getFirst()).orElse("unchanged");
    }

    private static Plan apply(Plan plan, Edit edit) {
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }

    private static List<String> notations(Plan plan) {
        return plan.activities().map(one -> TimeframeNotation.write(one.timeframe()).orElse("none")).toList();
    }
}
