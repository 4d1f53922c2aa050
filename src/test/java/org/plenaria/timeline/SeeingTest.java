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
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.Venue;

class SeeingTest {

    private static final TimelineWords WORDS = new PlainWords();

    private final Activity course = activity("Curso de capacitación", Timeframe.of(Period.semester(1)), "Report")
            .withStatus(Optional.of(Status.DONE))
            .withResponsible(List.of(text("Uruguay")));
    private final Activity study = activity("Study", Timeframe.of(Period.semester(2)), "Paper");
    private final Plan plan = plan(course, study);

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

        var scene = Looks.scene(compared(before));

        var earlier = boxes(scene, Role.EARLIER);
        assertThat(earlier).hasSize(1);
        double july = Math.round(Looks.COLUMN + scale(plan).xOfMonth(6));
        assertThat(earlier.getFirst().x()).as("after its soft end").isGreaterThan(july);
        assertThat(shapes(scene).filter(shape -> shape.ink().role() == Role.EARLIER && shape.ink().share() < 1)
                        .mapToDouble(shape -> ((Shape.Box) shape).bounds().x()).min())
                .hasValue(july);
        assertThat(texts(scene)).contains("Old survey", "gone");
        assertThat(shapes(scene).filter(shape -> shape instanceof Shape.Line one && one.dashed()
                        && one.ink().role() == Role.EARLIER))
                .as("the empty frame where the survey lay, open at the ends of its month")
                .hasSize(2);
        assertThat(shapes(scene).filter(shape -> shape instanceof Shape.Line && shape.ink().role() == Role.SELECTION))
                .as("the plus before the study, which is new")
                .hasSize(2);
    }

    @Test
    void whatIsGoneHasARowOfItsOwnBeforeThePlaceForANewActivity() {
        var gone = activity("Old survey", Timeframe.of(Period.month(3)), "p");
        var area = plan.areas().getFirst();
        var frame = compared(plan.withAreas(List.of(area.withActivities(List.of(course, study, gone)))));
        var rows = frame.model().rows();
        int index = rows.indexOf(new RowKey.OfGone(gone.id())).orElseThrow();

        assertThat(rows.get(index + 1)).isInstanceOf(Row.AddRow.class);
        assertThat(frame.hit(400, frame.rowBounds(index).middleY())).isEqualTo(new Handle.OnGone(gone.id()));
    }

    @Test
    void whatCameFromAnotherAreaSaysSoInItsRow() {
        var area = plan.areas().getFirst();
        var elsewhere = area.withId(Id.fresh()).withActivities(List.of(study));
        var before = plan.withAreas(List.of(area.withActivities(List.of(course)), elsewhere));

        assertThat(texts(Looks.scene(compared(before))))
                .contains("from " + Numbering.of(before).number(elsewhere.id()));
    }

    @Test
    void comparedWithItselfNothingIsMarked() {
        var scene = Looks.scene(compared(plan));

        assertThat(boxes(scene, Role.EARLIER)).isEmpty();
        assertThat(SceneText.of(scene)).isEqualTo(SceneText.of(Looks.scene(Looks.frame(plan))));
    }

    @Test
    void theWordsOneLooksForAreMarkedInTheTitles() {
        var looking = new Emphasis(
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(Set.of(course.id())), List.of("capacitacion"));

        var marks = boxes(TimelineScene.of(Looks.frame(plan), looking, Looks.fit()), Role.MARK);

        assertThat(marks).hasSize(1);
        assertThat(marks.getFirst().width()).isEqualTo("capacitación".length() * 6 + 2);
        assertThat(marks.getFirst().x()).isEqualTo(Sizes.TITLE_X + "Curso de ".length() * 6 - 1);
    }

    @Test
    void rowsThatAreNotWantedAreLeftOutWithTheHeadingsThatBecomeEmpty() {
        var left = rows(plan).showing(Set.of(study.id()), plan);

        assertThat(left.all())
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("GroupRow", "ActivityRow");
        assertThat(((Row.GroupRow) left.get(0)).group()).isEqualTo(new TimeframeGroup.InPeriod(Period.semester(2)));
        assertThat(rows(plan).showing(Set.of(), plan).size()).isZero();
        var none = rows(plan).showing(Set.of(), plan);
        assertThat(Looks.scene(Looks.frame(plan, none, new Viewport(900, 600, 330, 0, 0))))
                .as("a timeline without rows can still be drawn")
                .isNotNull();
    }

    @Test
    void aHeadingSaysHowManyOfItsActivitiesAreShown() {
        var area = plan.areas().getFirst();
        var more = plan.withAreas(List.of(area.withActivities(List.of(course, study, course.copy()))));
        var some = rows(more).showing(Set.of(course.id()), more);

        assertThat(texts(Looks.scene(Looks.frame(more, some, new Viewport(900, 600, 330, 0, 0))))).contains("1 of 2");
    }

    @Test
    void aFoldedHeadingStaysOnlyWhereSomethingWantedIsFoldedAwayUnderIt() {
        var area = plan.areas().getFirst().id();
        var first = new RowKey.OfGroup(
                area, Optional.empty(), new TimeframeGroup.InPeriod(Period.semester(1)));
        var folded = TimelineRows.of(plan, TimelineContent.area(area), Set.of(first));

        assertThat(folded.showing(Set.of(course.id()), plan).all()).extracting(Row::key).containsExactly(first);
        assertThat(folded.showing(Set.of(study.id()), plan).all()).extracting(Row::key).doesNotContain(first);
    }

    @Test
    void theLoadStripHasABarForEveryMonthThatHasSomethingAndSaysWhichMonthIsPointedAt() {
        var load = new MonthLoads().of(
                MonthLoad.Of.ACTIVITIES, plan, TimelineContent.all(), Optional.of(Set.of(study.id())));
        var frame = frame(plan, BarColours.byArea(), Optional.empty(), rows(plan), Optional.of(load), Clashes.NONE);

        assertThat(boxes(Looks.scene(frame), Role.LOAD)).hasSize(6);
        assertThat(frame.headerHeight()).isEqualTo(Looks.frame(plan).headerHeight() + Sizes.LOAD_STRIP);
        double july = Looks.COLUMN + scale(plan).xOfMonth(6) + 3;
        assertThat(frame.hit(july, frame.headerHeight() - 4)).isEqualTo(new Handle.OnLoad(6));
        assertThat(frame.hit(20, frame.headerHeight() - 4)).isNotInstanceOf(Handle.OnLoad.class);
    }

    @Test
    void theLoadStripSaysThatThereAreNoAmountsAndThatOnlySomeActivitiesAreCounted() {
        var load = new MonthLoads().of(MonthLoad.Of.MONEY, plan, TimelineContent.all(), Optional.empty());
        var frame = frame(plan, BarColours.byArea(), Optional.empty(), rows(plan), Optional.of(load), Clashes.NONE);
        var looking = new Emphasis(
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(Set.of(study.id())));

        assertThat(texts(Looks.scene(frame))).contains("no load").doesNotContain("shown only");
        assertThat(texts(TimelineScene.of(frame, looking, Looks.fit()))).contains("shown only");
    }

    @Test
    void aSureClashIsAFullDiscAndAPossibleOneARing() {
        var place = Optional.of(Venue.place(text("Lima")));
        var one = activity("One", SamplePlans.dates("2020-03-02", "2020-03-20"), "p")
                .withVenue(place).withResponsible(List.of(text("OAS")));
        var other = one.copy();
        var loose = one.copy().withTimeframe(Timeframe.of(Period.month(3)));
        var sure = plan(one, other);
        var possible = plan(one, loose);

        assertThat(marks(sure)).containsExactly("Box", "Box");
        assertThat(marks(possible)).containsExactly("Outline", "Outline");
        var frame = clashing(sure);
        var bounds = frame.rowBounds(rows(sure).indexOf(one.id()).orElseThrow());
        double end = frame.screenX(scale(sure).x(LocalDate.of(2020, 3, 21)));
        assertThat(frame.hit(end, bounds.middleY() - Sizes.BAR / 2)).isEqualTo(new Handle.OnClash(one.id()));
        assertThat(frame.hit(end - 2, bounds.middleY() + 4)).isEqualTo(new Handle.OnBar(one.id(), Handle.Part.END));
    }

    private static List<String> marks(Plan plan) {
        return shapes(Looks.scene(clashing(plan)))
                .filter(shape -> shape.ink().role() == Role.CLASH && !(shape instanceof Shape.Line))
                .map(shape -> shape.getClass().getSimpleName())
                .toList();
    }

    private static TimelineFrame clashing(Plan plan) {
        var clashes = new ClashFinder().find(plan, Clash.Marked.ALL);
        return frame(plan, BarColours.byArea(), Optional.empty(), rows(plan), Optional.empty(), clashes);
    }

    private TimelineFrame compared(Plan before) {
        var earlier = EarlierPlan.of(before, plan);
        return frame(plan, BarColours.byArea(), Optional.of(earlier), rows(plan).withGone(earlier, plan),
                Optional.empty(), Clashes.NONE);
    }

    private static TimelineFrame frame(Plan plan, BarColours colours, Optional<EarlierPlan> earlier) {
        return frame(plan, colours, earlier, rows(plan), Optional.empty(), Clashes.NONE);
    }

    private static TimelineFrame frame(
            Plan plan,
            BarColours colours,
            Optional<EarlierPlan> earlier,
            TimelineRows rows,
            Optional<MonthLoad> load,
            Clashes clashes) {
        var model = new TimelineModel(
                plan, Numbering.of(plan), rows, Map.of(), LocalDate.of(2020, 4, 16), WORDS, colours, earlier, load,
                clashes);
        return new TimelineFrame(model, scale(plan), new Viewport(Looks.WIDTH, 600, Looks.COLUMN, 0, 0));
    }
}
