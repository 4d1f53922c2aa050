// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.plenaria.timeline.Looks.boxes;
import static org.plenaria.timeline.Looks.frame;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.scene;
import static org.plenaria.timeline.Looks.shapes;
import static org.plenaria.timeline.Looks.texts;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Period;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class TimelineSceneTest {

    @Test
    void a_small_plan_looks_as_it_should() {
        var plan = plan(
                activity("Workshop", Timeframe.of(Period.semester(1)), "Report")
                        .withParticipants(List.of(text("15 countries")))
                        .withProgress(OptionalInt.of(50)),
                activity("Study", dates("2020-09-01", "2020-09-30"), "Paper"));

        assertThat(SceneText.of(scene(frame(plan)))).isEqualTo("""
                time 200,46 732x554
                  box 200,46 732x554 BACKGROUND
                  box 564,46 368x554 LATER_PERIOD
                  box 200,46 732x28 GROUP
                  box 200,118 732x28 GROUP
                  box 200,190 732x28 GROUP
                  box 203,84 3x24 BAR_DONE 22 %
                  box 558,84 3x24 BAR 22 %
                  box 206,84 3x24 BAR_DONE 48 %
                  box 555,84 3x24 BAR 48 %
                  box 209,84 3x24 BAR_DONE 76 %
                  box 552,84 3x24 BAR 76 %
                  box 212,84 170x24 BAR_DONE
                  box 382,84 170x24 BAR
                  box 688,156 60x24 r3 BAR
                  outline 688,156 60x24 BAR_EDGE_EXACT
                  box 688,156 3x24 r2 BAR_EDGE_EXACT
                  box 745,156 3x24 r2 BAR_EDGE_EXACT
                  text 212,96 '15 countries' BAR BAR_TEXT
                column 0,46 200x554
                  box 0,46 200x554 BACKGROUND
                  box 0,46 200x28 GROUP
                  chevron 16,60 DOWN
                  text 182,60 '1' COUNT MUTED_TEXT
                  text 27,60 'in S1' GROUP HEADING_TEXT
                  text 12,96 '1.1.1' NUMBER MUTED_TEXT
                  text 62,89 'Workshop' TITLE TEXT
                  text 62,105 'Report' SUBLINE MUTED_TEXT
                  box 0,118 200x28 GROUP
                  chevron 16,132 DOWN
                  text 182,132 '1' COUNT MUTED_TEXT
                  text 27,132 'in S2' GROUP HEADING_TEXT
                  text 12,168 '1.1.2' NUMBER MUTED_TEXT
                  text 62,161 'Study' TITLE TEXT
                  text 62,177 'Paper' SUBLINE MUTED_TEXT
                  box 0,190 200x28 GROUP
                  chevron 16,204 DOWN
                  text 182,204 '0' COUNT MUTED_TEXT
                  text 27,204 'annual' GROUP HEADING_TEXT
                  text 27,237 'add or draw' TITLE MUTED_TEXT
                header 0,0 932x46
                  box 0,0 932x46 HEADER
                  text 355,12 'period S1' HEADER HEADING_TEXT
                  text 721,12 'period S2' HEADER HEADING_TEXT
                  text 225,35 'm1' HEADER_FINE MUTED_TEXT
                  text 285,35 'm2' HEADER_FINE MUTED_TEXT
                  text 345,35 'm3' HEADER_FINE MUTED_TEXT
                  text 406,35 'm4' HEADER_FINE MUTED_TEXT
                  text 467,35 'm5' HEADER_FINE MUTED_TEXT
                  text 528,35 'm6' HEADER_FINE MUTED_TEXT
                  text 589,35 'm7' HEADER_FINE MUTED_TEXT
                  text 651,35 'm8' HEADER_FINE MUTED_TEXT
                  text 712,35 'm9' HEADER_FINE MUTED_TEXT
                  text 770,35 'm10' HEADER_FINE MUTED_TEXT
                  text 831,35 'm11' HEADER_FINE MUTED_TEXT
                  text 892,35 'm12' HEADER_FINE MUTED_TEXT
                  box 410,43 7x7 r4 TODAY
                header column 0,0 932x46
                  box 0,0 200x46 HEADER
                  text 12,23 'No.' HEADER HEADING_TEXT
                  text 62,23 'Activity' HEADER HEADING_TEXT
                """);
    }

    @Test
    void what_a_frame_costs_does_not_grow_with_the_plan() {
        var small = shapesOf(200);
        var large = shapesOf(5_000);

        assertThat(large).isCloseTo(small, withPercentage(25));
    }

    private static long shapesOf(int activities) {
        var plan = SamplePlans.large(activities);
        var rows = TimelineRows.of(plan, TimelineContent.all(), Set.of());
        var middle = new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, rows.height() / 2);
        return shapes(scene(frame(plan, rows, middle))).count();
    }

    @Test
    void several_periods_are_several_pieces_joined_by_a_line() {
        var scene = scene(frame(plan(activity("a", Timeframe.of(Period.quarter(1), Period.quarter(3)), "p"))));

        assertThat(boxes(scene, Role.BAR)).hasSize(2);
        assertThat(shapes(scene)).anyMatch(shape ->
                shape instanceof Shape.Line line && line.dashed() && line.ink().role() == Role.BAR_EDGE_EXACT);
    }

    @Test
    void an_activity_without_a_timeframe_invites_to_give_it_one() {
        var scene = scene(frame(plan(activity("a", Timeframe.unstated(), "p"))));

        assertThat(texts(scene)).contains("no time");
        assertThat(boxes(scene, Role.BAR)).isEmpty();
    }

    @Test
    void words_of_which_no_days_could_be_made_are_shown_over_hatching() {
        var scene = scene(frame(plan(activity("a", new Timeframe.AsWritten("after the summit"), "p"))));

        assertThat(texts(scene)).contains("after the summit");
        assertThat(shapes(scene)).anyMatch(Shape.Hatch.class::isInstance);
    }

    @Test
    void a_cancelled_activity_is_struck_through_and_its_bar_is_empty() {
        var cancelled = activity("gone", Timeframe.annual(), "p").withStatus(Optional.of(Status.CANCELLED));

        var scene = scene(frame(plan(cancelled)));

        assertThat(boxes(scene, Role.BAR)).isEmpty();
        assertThat(shapes(scene)).anyMatch(shape -> shape instanceof Shape.Outline outline && outline.dashed());
        assertThat(shapes(scene)).anyMatch(shape ->
                shape instanceof Shape.Line line && line.x1() == Sizes.TITLE_X && line.ink().role() == Role.MUTED_TEXT);
    }

    @Test
    void a_label_that_does_not_fit_its_bar_stands_beside_it() {
        var plan = plan(activity("a", dates("2020-03-01", "2020-03-10"), "p")
                .withParticipants(List.of(text("fifteen countries"))));
        var scene = scene(frame(plan));

        double end = boxes(scene, Role.BAR).getFirst().right();
        assertThat(shapes(scene)).anyMatch(shape -> shape instanceof Shape.Text label
                && label.text().equals("fifteen countries") && label.x() > end);
    }

    @Test
    void a_running_gesture_shows_where_the_bar_would_be_and_under_which_heading() {
        var plan = plan(activity("a", Timeframe.of(Period.semester(2)), "p"));
        var after = plan(Looks.first(plan).withTimeframe(Timeframe.of(Period.semester(1))))
                .withAreas(List.of(plan.areas().getFirst().withActivities(
                        List.of(Looks.first(plan).withTimeframe(Timeframe.of(Period.semester(1)))))));
        var preview = new Preview(
                after, List.of(Looks.first(plan).id()), Optional.empty(), OptionalDouble.empty());

        var scene = TimelineScene.of(
                frame(plan),
                new Emphasis(Set.of(), Optional.empty(), Optional.empty(), Optional.of(preview)),
                Looks.fit());

        assertThat(boxes(scene, Role.GHOST)).singleElement().satisfies(ghost -> {
            assertThat(ghost.x()).isEqualTo(203);
            assertThat(ghost.right()).isEqualTo(561);
        });
        assertThat(boxes(scene, Role.DROP_TARGET)).allMatch(heading -> heading.y() == 46).hasSize(2);
        assertThat(boxes(scene, Role.BAR)).hasSize(1);
    }
}
