// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.frame;
import static org.plenaria.timeline.Looks.id;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.SamplePlans.activity;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class HitTestTest {

    private final Milestone milestone =
            new Milestone(Id.fresh(), SamplePlans.text("Draft"), LocalDate.of(2020, 11, 1), UnknownFields.NONE);
    private final Plan plan = plan(
            activity("a", Timeframe.of(Period.semester(1)), "p").withMilestones(List.of(milestone)),
            activity("b", Timeframe.of(Period.month(8)), "p"));
    private final TimelineFrame frame = frame(plan);

    @Test
    void a_bar_has_a_start_a_body_and_an_end() {
        assertThat(hit(205, 96)).isEqualTo(new Handle.OnBar(id(plan, 0), Handle.Part.START));
        assertThat(hit(380, 96)).isEqualTo(new Handle.OnBar(id(plan, 0), Handle.Part.BODY));
        assertThat(hit(558, 96)).isEqualTo(new Handle.OnBar(id(plan, 0), Handle.Part.END));
    }

    @Test
    void beside_the_bar_the_row_is_empty_and_in_the_column_is_the_title() {
        assertThat(hit(700, 96)).isEqualTo(new Handle.OnEmptyCell(id(plan, 0)));
        assertThat(hit(100, 96)).isEqualTo(new Handle.OnTitle(id(plan, 0)));
    }

    @Test
    void a_milestone_can_be_taken_hold_of() {
        double x = Looks.COLUMN + frame.scale().x(milestone.date());
        assertThat(hit(x, 96)).isEqualTo(new Handle.OnMilestone(id(plan, 0), milestone.id()));
    }

    @Test
    void headings_the_place_for_new_activities_and_the_free_space_below_are_told_apart() {
        var area = plan.areas().getFirst().id();
        assertThat(hit(20, 60)).isInstanceOfSatisfying(Handle.OnHeading.class, heading -> {
            assertThat(heading.inTime()).isFalse();
            assertThat(heading.area()).isEqualTo(area);
        });
        assertThat(hit(400, 60)).isInstanceOfSatisfying(Handle.OnHeading.class, heading ->
                assertThat(heading.inTime()).isTrue());
        assertThat(hit(20, 230)).isEqualTo(new Handle.OnAdd(area, false));
        assertThat(hit(400, 500)).isEqualTo(new Handle.OnAdd(area, true));
    }

    @Test
    void the_edge_of_the_column_is_held_in_the_header() {
        assertThat(hit(Looks.COLUMN + 2, 20)).isEqualTo(new Handle.OnColumnEdge(Column.TITLE));
        assertThat(hit(500, 20)).isEqualTo(new Handle.OnHeader());
    }

    @Test
    void scrolling_moves_what_lies_under_a_point() {
        var scrolled = frame(plan, frame.model().rows(), new Viewport(Looks.WIDTH, 120, Looks.COLUMN, 0, 72));

        assertThat(scrolled.hit(100, 96)).isEqualTo(new Handle.OnTitle(id(plan, 1)));
    }

    private Handle hit(double x, double y) {
        return Looks.scene(frame).hit(x, y);
    }
}
