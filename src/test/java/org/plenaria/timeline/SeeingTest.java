// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.boxes;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.rows;
import static org.plenaria.timeline.Looks.scale;
import static org.plenaria.timeline.Looks.shapes;
import static org.plenaria.timeline.Looks.texts;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class SeeingTest {

    private static final TimelineWords WORDS = new PlainWords();

    private final Activity course = activity("Curso de capacitación", Timeframe.of(Period.semester(1)), "Report")
            .withStatus(Optional.of(Status.DONE))
            .withResponsible(List.of(text("Uruguay")));
    private final Activity study = activity("Study", Timeframe.of(Period.semester(2)), "Paper");
    private final Plan plan = plan(course, study);

    @Test
    void aFilterLetsThroughWhatMeetsAllThatIsAsked() {
        assertThat(matching(TimelineFilter.ALL)).containsExactly(course, study);
        assertThat(matching(filter("CAPACITACION", Set.of(), Optional.empty(), false))).containsExactly(course);
        assertThat(matching(filter("paper", Set.of(), Optional.empty(), false))).containsExactly(study);
        assertThat(matching(filter("", Set.of(Status.DONE), Optional.empty(), false))).containsExactly(course);
        assertThat(matching(filter("study", Set.of(Status.DONE), Optional.empty(), false))).isEmpty();
        assertThat(matching(filter("", Set.of(), Optional.of("Uruguay"), false))).containsExactly(course);
        assertThat(study).matches(one -> filter("", Set.of(), Optional.empty(), true).matches(one, 1, WORDS));
        assertThat(matching(filter("", Set.of(), Optional.empty(), true))).isEmpty();
    }

    @Test
    void whatIsNotLookedForIsDimmedInItsWholeRow() {
        var looking = new Emphasis(
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(Set.of(course.id())));

        var scene = TimelineScene.of(Looks.frame(plan), looking, Looks.fit());

        double studyRow = Looks.frame(plan).rowBounds(rows(plan).indexOf(study.id()).orElseThrow()).y();
        assertThat(boxes(scene, Role.DIM)).hasSize(2).allMatch(box -> Math.abs(box.y() - studyRow) <= 1);
    }

    @Test
    void coloursByStatusComeWithALegendAboveWhichTheRowsEnd() {
        var colours = BarColours.of(BarColours.By.STATUS, plan, WORDS);
        var frame = frame(plan, colours, Optional.empty());

        var scene = Looks.scene(frame);

        assertThat(texts(scene)).contains("DONE", "no status");
        var bars = scene.layers().getFirst().shapes().stream()
                .filter(shape -> shape.ink().role() == Role.BAR || shape.ink().role() == Role.BAR_DONE)
                .map(shape -> shape.ink().area())
                .distinct();
        assertThat(bars).hasSize(2);
        assertThat(frame.rowsHeight()).isEqualTo(Looks.frame(plan).rowsHeight() - frame.legend().height());
        assertThat(frame.hit(16, 590)).isEqualTo(new Handle.OnLegend("PLANNED"));
        assertThat(frame.hit(920, 590)).isEqualTo(new Handle.OnNothing());
    }

    @Test
    void comparedWithAnEarlierPlanItShowsWhatMovedWhatAppearedAndWhatIsGone() {
        var gone = activity("Old survey", Timeframe.of(Period.month(3)), "p");
        var area = plan.areas().getFirst();
        var before = plan.withAreas(List.of(area.withActivities(
                List.of(course.withTimeframe(Timeframe.of(Period.semester(2))), gone))));

        var scene = Looks.scene(frame(plan, BarColours.byArea(), Optional.of(new EarlierPlan(before))));

        var earlier = boxes(scene, Role.EARLIER);
        assertThat(earlier).hasSize(2);
        assertThat(earlier).anyMatch(box -> box.x() == Math.round(Looks.COLUMN + scale(plan).xOfMonth(6)));
        assertThat(texts(scene)).contains("gone: Old survey");
        assertThat(shapes(scene).filter(shape -> shape instanceof Shape.Line && shape.ink().role() == Role.SELECTION))
                .as("the plus before the study, which is new")
                .hasSize(2);
    }

    @Test
    void comparedWithItselfNothingIsMarked() {
        var scene = Looks.scene(frame(plan, BarColours.byArea(), Optional.of(new EarlierPlan(plan))));

        assertThat(boxes(scene, Role.EARLIER)).isEmpty();
        assertThat(SceneText.of(scene)).isEqualTo(SceneText.of(Looks.scene(Looks.frame(plan))));
    }

    @Test
    void theLoadOfAMonthIsTheNumberOfActivitiesThatTouchIt() {
        var more = plan(
                course,
                study,
                activity("March", SamplePlans.dates("2020-03-20", "2020-04-02"), "p"),
                activity("Off", Timeframe.annual(), "p").withStatus(Optional.of(Status.CANCELLED)));

        var load = MonthLoad.of(more);

        assertThat(load.activities()).containsExactly(1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1);
        var model = new TimelineModel(
                more, Numbering.of(more), rows(more), Map.of(), LocalDate.of(2020, 4, 16), WORDS, BarColours.byArea(),
                Optional.empty(), Optional.of(load));
        var frame = new TimelineFrame(model, scale(more), new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, 0));
        assertThat(boxes(Looks.scene(frame), Role.LOAD)).hasSize(12);
        assertThat(frame.headerHeight()).isEqualTo(Looks.frame(more).headerHeight() + Sizes.LOAD_STRIP);
    }

    private List<Activity> matching(TimelineFilter filter) {
        return plan.activities().filter(one -> filter.matches(one, 0, WORDS)).toList();
    }

    private static TimelineFilter filter(
            String text, Set<Status> statuses, Optional<String> responsible, boolean findings) {
        return new TimelineFilter(text, statuses, Set.of(), responsible, Optional.empty(), findings);
    }

    private static TimelineFrame frame(Plan plan, BarColours colours, Optional<EarlierPlan> earlier) {
        var model = new TimelineModel(
                plan, Numbering.of(plan), rows(plan), Map.of(), LocalDate.of(2020, 4, 16), WORDS, colours, earlier,
                Optional.empty());
        return new TimelineFrame(model, scale(plan), new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, 0));
    }
}
