// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.Looks.frame;
import static org.plenaria.timeline.Looks.plan;
import static org.plenaria.timeline.Looks.scene;
import static org.plenaria.timeline.Looks.shapes;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class CrowdedRowsTest {

    private static final String LONG =
            "On-site workshop to create the roadmaps towards the harmonization of signatures in the region";

    @Test
    void wordsOnABarKeepClearOfItsMilestones() {
        var labelled = activity("a", dates("2020-04-01", "2020-09-30"), "p")
                .withParticipants(List.of(text("thirty-two letters and then some")));
        for (int day = 1; day <= 180; day += 3) {
            var plan = plan(labelled.withMilestones(List.of(milestone(LocalDate.of(2020, 4, 1).plusDays(day)))));

            var scene = scene(frame(plan));

            var label = label(scene);
            var diamond = diamonds(scene).getFirst();
            double end = label.x() + 6.0 * label.text().length();
            assertThat(label.x() >= diamond.x() + diamond.radius() || end <= diamond.x() - diamond.radius())
                    .as("'%s' from %s to %s, diamond at %s", label.text(), label.x(), end, diamond.x())
                    .isTrue();
        }
    }

    @Test
    void planMilestonesADayApartDoNotCoverEachOther() {
        var plan = plan(activity("a", Timeframe.annual(), "p")).withMilestones(List.of(
                milestone(LocalDate.of(2020, 10, 5)), milestone(LocalDate.of(2020, 10, 8))));

        var diamonds = diamonds(scene(frame(plan)));

        assertThat(diamonds).hasSize(2);
        assertThat(Math.abs(diamonds.get(0).y() - diamonds.get(1).y())).isGreaterThanOrEqualTo(6);
    }

    @Test
    void aLongTitleTakesAsManyLinesAsItNeedsAndItsRowIsHigherByThose() {
        var plan = plan(activity(LONG, Timeframe.annual(), "Report"));
        double column = 330;

        var rows = wrapped(plan, column);
        int index = rows.indexOf(first(plan).id()).orElseThrow();
        var scene = scene(frame(plan, rows, new Viewport(900, 600, column, 0, 0)));

        assertThat(rows.get(index).height()).isEqualTo(Sizes.ACTIVITY_ROW + 2 * Sizes.TITLE_LINE);
        var lines = shapes(scene)
                .filter(shape -> shape instanceof Shape.Text words
                        && words.style() == TextStyle.TITLE
                        && words.x() == Sizes.TITLE_X)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("On-site workshop to create the roadmaps");
        assertThat(String.join(" ", lines)).isEqualTo(LONG);
    }

    @Test
    void theLongestTitleOfTheSamplesIsNotCutInTheUsualColumn_beItInTheYearAtAGlance() {
        var longest = activity(
                "Study of security policies and technical requirements, gap analysis, and recommendations for "
                        + "cross-border interoperability (safe formation exchange)",
                Timeframe.annual(), "Report");
        var plan = plan(longest);
        for (var content : List.of(TimelineContent.all(), TimelineContent.area(plan.areas().getFirst().id()))) {
            var table = TableLayout.usual(content);
            var room = new TitleRoom(
                    ColumnLayout.of(table.columns(), Sizes.DEFAULT_COLUMN), Map.of(longest.id(), 1), new PlainWords(),
                    Looks.fit(), table.titleLines());
            assertThat(room.isCut(longest, room.lines(longest))).isFalse();
        }
    }

    @Test
    void asManyLinesAreCountedAsAreBrokenWhateverTheRoom() {
        var fit = Looks.fit();
        for (double room = 21; room < 700; room += 6) {
            for (int most : new int[] {2, 9}) {
                assertThat(fit.lines(LONG, TextStyle.TITLE, room, most))
                        .as("in " + room)
                        .isEqualTo(fit.wrap(LONG, TextStyle.TITLE, room, most).size());
            }
        }
    }

    @Test
    void aShortTitleKeepsToOneLine() {
        var plan = plan(activity("Workshop", Timeframe.annual(), "Report"));
        var rows = wrapped(plan, 330);

        assertThat(rows.get(rows.indexOf(first(plan).id()).orElseThrow()).height()).isEqualTo(Sizes.ACTIVITY_ROW);
    }

    @Test
    void theHeadingOfAnAreaStaysInViewUntilTheNextOnePushesItOut() {
        var plan = SamplePlans.large(100);
        var rows = TimelineRows.of(plan, TimelineContent.all(), Set.of());
        int heading = rows.outerHeadingOf(12).orElseThrow();
        var inside = at(plan, rows, rows.top(heading) + 50);

        assertThat(inside.stickyHeading()).hasValueSatisfying(sticky -> {
            assertThat(sticky.index()).isEqualTo(heading);
            assertThat(sticky.bounds().y()).isEqualTo(inside.headerHeight());
        });
        assertThat(inside.hit(300, inside.headerHeight() + 5))
                .isEqualTo(new Handle.OnHeading(rows.get(heading).key(), rows.get(heading).area().id(), true));

        var leaving = at(plan, rows, rows.top(rows.endOfBlock(heading)) - 10);
        assertThat(leaving.stickyHeading()).hasValueSatisfying(sticky ->
                assertThat(sticky.bounds().bottom()).isEqualTo(leaving.headerHeight() + 10));
        assertThat(at(plan, rows, rows.top(heading)).stickyHeading()).isEmpty();
    }

    @Test
    void theRowsAfterAnEditAreThoseOfThePlanLaidOutAnew() {
        var plan = SamplePlans.large(300);
        var rows = TimelineRows.of(plan, TimelineContent.all(), Set.of());
        var area = plan.areas().get(3);
        var edited = plan.withAreas(plan.areas().stream()
                .map(one -> one == area
                        ? one.withActivities(one.activities().subList(1, one.activities().size()))
                        : one)
                .toList());

        var after = rows.after(edited, Set.of());
        var anew = TimelineRows.of(edited, TimelineContent.all(), Set.of());

        assertThat(after.all()).isEqualTo(anew.all());
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.top(i)).isEqualTo(anew.top(i));
            assertThat(after.indexOf(after.get(i).key())).hasValue(i);
            assertThat(after.at(after.top(i) + 1)).hasValue(i);
        }
        assertThat(after.get(0)).isSameAs(rows.get(0));
    }

    @Test
    void foldingTakesEffectOnRowsKeptFromBefore() {
        var plan = SamplePlans.large(100);
        var rows = TimelineRows.of(plan, TimelineContent.all(), Set.of());
        var heading = rows.get(0).key();

        assertThat(rows.after(plan, Set.of(heading)).size()).isLessThan(rows.size());
    }

    private static TimelineFrame at(Plan plan, TimelineRows rows, double scrollY) {
        return frame(plan, rows, new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, scrollY));
    }

    private static TimelineRows wrapped(Plan plan, double column) {
        var room = new TitleRoom(column, Map.of(), new PlainWords(), Looks.fit());
        return TimelineRows.of(plan, TimelineContent.area(plan.areas().getFirst().id()), Set.of(), room);
    }

    private static Activity first(Plan plan) {
        return Looks.first(plan);
    }

    private static Milestone milestone(LocalDate day) {
        return new Milestone(Id.fresh(), text("Assembly"), day, UnknownFields.NONE);
    }

    private static Shape.Text label(TimelineScene scene) {
        return shapes(scene)
                .filter(shape -> shape instanceof Shape.Text words && words.text().startsWith("thi"))
                .map(Shape.Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Shape.Diamond> diamonds(TimelineScene scene) {
        return shapes(scene).filter(Shape.Diamond.class::isInstance).map(Shape.Diamond.class::cast).toList();
    }
}
