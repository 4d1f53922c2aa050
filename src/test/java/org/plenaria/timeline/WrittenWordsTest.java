// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.frame;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.scene;
import static org.plenaria.timeline.Looks.shapes;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** Whatever is written across the time can be read: nothing lies over its letters or shows between them. */
class WrittenWordsTest {

    private static final double LETTER = 6; // as wide as every letter of these scenes is
    private static final Timeframe FIRST_AND_THIRD =
            Timeframe.of(Set.of(Period.quarter(1), Period.quarter(3)));

    @Test
    void theLineOfTodayAndThoseOfMilestonesBreakOffAtWords() {
        var long1 = labelled("Annual", Timeframe.annual(), "everybody who has something to say about it");
        var beside = labelled("Short", Timeframe.of(Period.month(2)), "thirty letters beside the bars");
        var words = activity("Words", new Timeframe.AsWritten("Some time after Easter", UnknownFields.NONE), "p");
        var scene = scene(frame(plan(long1, beside, words)
                .withMilestones(List.of(milestone("Assembly", LocalDate.of(2020, 4, 2))))));

        for (var role : List.of(Role.TODAY, Role.PLAN_LINE)) {
            var lines = lines(scene, role);
            double x = lines.getFirst().x1();
            var crossed = scene.layers().getFirst().shapes().stream()
                    .filter(shape -> shape instanceof Shape.Text one
                            && one.x() < x && one.x() + one.text().length() * LETTER > x)
                    .map(Shape.Text.class::cast)
                    .toList();
            assertThat(crossed).as(role + " crosses words").isNotEmpty();
            assertThat(lines).as(role + " goes on between them").hasSize(crossed.size() + 1);
            assertThat(crossed).allSatisfy(word ->
                    assertThat(lines).noneMatch(line -> line.y1() < word.y() + 4 && line.y2() > word.y() - 4));
            assertThat(lines.getLast().y2()).isEqualTo(scene.frame().timeBounds().bottom());
        }
    }

    @Test
    void theLabelOfALinkedBarStandsBetweenItsSegmentsWhereItDoesNotFitInside() {
        var words = "forty letters, wider than any quarter is";
        var linked = labelled("Linked", Timeframe.of(Set.of(Period.quarter(1), Period.quarter(4))), words);

        var scene = scene(frame(plan(linked)));

        var label = words(scene, words);
        assertThat(label.ink().role()).isEqualTo(Role.MUTED_TEXT);
        assertThat(lines(scene, Role.BAR_EDGE_EXACT))
                .as("the link breaks off at it")
                .hasSize(2)
                .noneMatch(line -> line.x1() < label.x() + words.length() * LETTER && line.x2() > label.x());
    }

    @Test
    void aLabelIsCutInsideABarOnlyWhereThereIsNoMoreRoomBeside() {
        var words = "a label that is by far too long for a quarter and for any room beside of it too";
        var linked = labelled("Linked", FIRST_AND_THIRD, words);
        var year = labelled("Year", Timeframe.annual(), words + " and " + words);

        var shown = Looks.texts(scene(frame(plan(linked, year)))).stream()
                .filter(one -> one.startsWith("a label"))
                .toList();

        assertThat(shown).hasSize(2).allMatch(one -> one.endsWith("…"));
        assertThat(shown.getFirst().length() * LETTER).isGreaterThan(100);
    }

    @Test
    void theTagOfWhatCameFromAnotherAreaCoversNoWords() {
        for (var timeframe : List.of(
                Timeframe.annual(), Timeframe.of(Period.month(2)), Timeframe.of(Period.month(12)), FIRST_AND_THIRD)) {
            var scene = scene(comingFromElsewhere(labelled("Course", timeframe, "twenty-nine letters and so on")));

            var tag = words(scene, "from 1.2");
            var label = words(scene, "twenty-nine letters and so on");
            boolean above = tag.y() + TextStyle.BADGE.size() / 2 < label.y() - TextStyle.BAR.size() / 2;
            boolean apart = tag.x() > label.x() + label.text().length() * LETTER
                    || tag.x() + tag.text().length() * LETTER < label.x();
            assertThat(above || apart).as("%s: %s beside %s", timeframe, tag, label).isTrue();
        }
    }

    @Test
    void milestonesOfThePlanThatCrowdAreNamedInLinesOfTheirOwn() {
        var names = List.of("Draft plan for comments", "Second draft for comments", "Council");
        var milestones = new ArrayList<Milestone>();
        for (int i = 0; i < names.size(); i++) {
            milestones.add(milestone(names.get(i), LocalDate.of(2020, 5, 4).plusDays(9L * i)));
        }
        var frame = frame(plan(activity("a", Timeframe.annual(), "p")).withMilestones(milestones));

        var scene = scene(frame);

        assertThat(Looks.texts(scene)).containsAll(names);
        assertThat(names.stream().map(one -> words(scene, one).y()).distinct()).hasSize(3);
        for (int i = 0; i < names.size(); i++) {
            var name = words(scene, names.get(i));
            assertThat(frame.hit(name.x() + 2 * LETTER, name.y()))
                    .as("the name belongs to its diamond")
                    .isEqualTo(new Handle.OnPlanMilestone(milestones.get(i).id()));
        }
        var scrolled = frame.scrolledTo(90, 0);
        assertThat(scrolled.headerHeight()).isEqualTo(frame.headerHeight());
        var moved = new TimelineFrame(frame.model(), frame.scale(), scrolled.viewport());
        assertThat(scene(scrolled)).extracting(SceneText::of).isEqualTo(SceneText.of(scene(moved)));
    }

    private static TimelineFrame comingFromElsewhere(Activity activity) {
        var here = Area.named(text("Here"), new Colour("#1d5fb8"));
        var there = Area.named(text("There"), new Colour("#0f8a7e"));
        var empty = plan();
        var before = empty.withAreas(List.of(here, there.withActivities(List.of(activity))));
        var now = empty.withAreas(List.of(here.withActivities(List.of(activity)), there));
        var rows = TimelineRows.of(now, TimelineContent.all(), Set.of());
        var model = new TimelineModel(
                now, Numbering.of(now), rows, Map.of(), LocalDate.of(2020, 4, 16), new PlainWords(),
                BarColours.byArea(), Optional.of(EarlierPlan.of(before, now)), Optional.empty());
        return new TimelineFrame(model, Looks.scale(now), new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, 0));
    }

    private static Activity labelled(String title, Timeframe timeframe, String label) {
        return activity(title, timeframe, "p").withParticipants(List.of(text(label)));
    }

    private static Milestone milestone(String name, LocalDate day) {
        return new Milestone(Id.fresh(), text(name), day, UnknownFields.NONE);
    }

    private static List<Shape.Line> lines(TimelineScene scene, Role role) {
        return shapes(scene)
                .filter(shape -> shape instanceof Shape.Line && shape.ink().role() == role)
                .map(Shape.Line.class::cast)
                .toList();
    }

    private static Shape.Text words(TimelineScene scene, String wanted) {
        return shapes(scene)
                .filter(shape -> shape instanceof Shape.Text one && one.text().equals(wanted))
                .map(Shape.Text.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(wanted + " in " + Looks.texts(scene)));
    }
}
