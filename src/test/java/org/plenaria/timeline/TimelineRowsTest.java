// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.titles;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.UnknownFields;

class TimelineRowsTest {

    private final Plan plan = plan(
            activity("late", Timeframe.of(Period.semester(2)), "p"),
            activity("always", Timeframe.annual(), "p"),
            activity("later", Timeframe.of(Period.month(9)), "p"));

    @Test
    void activities_stand_under_their_semester_and_an_empty_semester_has_its_heading_too() {
        assertThat(titles(plan)).containsExactly("[in S1]", "[in S2]", "late", "later", "[annual]", "always", "+");
    }

    @Test
    void activities_without_a_timeframe_have_a_heading_only_when_there_are_some() {
        assertThat(titles(plan(activity("open", Timeframe.unstated(), "p"))))
                .containsExactly("[in S1]", "[in S2]", "[annual]", "[undated]", "open", "+");
    }

    @Test
    void a_folded_heading_hides_its_activities_and_still_counts_them() {
        var area = plan.areas().getFirst();
        var second = new RowKey.OfGroup(
                area.id(), Optional.empty(), new TimeframeGroup.InPeriod(Period.semester(2)));

        var rows = TimelineRows.of(plan, TimelineContent.area(area.id()), Set.of(second));

        assertThat(rows.indexOf(area.activities().getFirst().id())).isEmpty();
        var heading = (Row.Heading) rows.get(rows.indexOf(second).orElseThrow());
        assertThat(heading.count()).isEqualTo(2);
        assertThat(heading.folded()).isTrue();
    }

    @Test
    void all_areas_follow_each_other_each_with_a_place_for_a_new_activity() {
        var two = plan.withAreas(List.of(plan.areas().getFirst(), plan(activity("other", Timeframe.annual(), "p"))
                .areas().getFirst()));

        var rows = TimelineRows.of(two, TimelineContent.all(), Set.of());

        assertThat(rows.all().stream().map(row -> row.getClass().getSimpleName())).containsExactly(
                "AreaRow", "ActivityRow", "ActivityRow", "ActivityRow", "AddRow", "AreaRow", "ActivityRow", "AddRow");
    }

    @Test
    void activities_under_a_subheading_stand_after_the_others() {
        var subheading = new Subheading(Id.fresh(), text("Training"), UnknownFields.NONE);
        var area = plan.areas().getFirst();
        var activities = List.of(
                area.activities().get(0).withSubheading(Optional.of(subheading.id())), area.activities().get(1));
        var withSubheading = plan.withAreas(List.of(
                area.withSubheadings(List.of(subheading)).withActivities(activities)));

        assertThat(titles(withSubheading)).containsExactly(
                "[in S1]", "[in S2]", "[annual]", "always", "<Training>", "[in S2]", "late", "+");
    }

    @Test
    void the_row_at_a_height_is_the_one_whose_edges_enclose_it() {
        var rows = Looks.rows(plan);

        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.at(rows.top(i))).hasValue(i);
            assertThat(rows.at(rows.top(i + 1) - 0.01)).hasValue(i);
        }
        assertThat(rows.at(-1)).isEmpty();
        assertThat(rows.at(rows.height())).isEmpty();
    }
}
