// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.timeline.Difference.Kind;

class EarlierPlanTest {

    private final Activity course = activity("Course", Timeframe.of(Period.semester(1)), "p");
    private final Activity study = activity("Study", Timeframe.of(Period.semester(2)), "p");
    private final Activity visit = activity("Visit", Timeframe.annual(), "p");
    private final Area training = area("Training", course, study);
    private final Area travel = area("Travel", visit);
    private final Plan now = plan(2020, training, travel);

    @Test
    void comparedWithItselfNothingIsDifferent() {
        var earlier = EarlierPlan.of(now, now);

        assertThat(earlier.differences()).isEmpty();
        assertThat(earlier.matched()).isEqualTo(3);
        assertThat(earlier.isMatchedByTitle()).isFalse();
    }

    @Test
    void whatMovedAppearedAndVanishedIsToldInTheOrderOfPrint() {
        var old = activity("Old", Timeframe.of(Period.month(3)), "p");
        var before = now.withAreas(List.of(
                training.withActivities(List.of(course.withTimeframe(Timeframe.of(Period.semester(2))), old)),
                travel));

        var earlier = EarlierPlan.of(before, now);

        assertThat(earlier.differences()).containsExactly(
                new Difference(Kind.MOVED, course.id(), training.id()),
                new Difference(Kind.APPEARED, study.id(), training.id()),
                new Difference(Kind.VANISHED, old.id(), training.id()));
        assertThat(earlier.count(Kind.MOVED)).isEqualTo(1);
        assertThat(earlier.vanished(training.id())).containsExactly(old);
        assertThat(earlier.vanished(travel.id())).isEmpty();
    }

    @Test
    void aSemesterGivenAsItsExactDatesHasNotMoved() {
        var before = now.withAreas(List.of(
                training.withActivities(List.of(course.withTimeframe(dates("2020-01-01", "2020-06-30")), study)),
                travel));

        assertThat(EarlierPlan.of(before, now).differences()).isEmpty();
    }

    @Test
    void anActivityThatStoodInAnotherAreaHasMoved() {
        var before = now.withAreas(List.of(
                training.withActivities(List.of(course)), travel.withActivities(List.of(visit, study))));

        var earlier = EarlierPlan.of(before, now);
        assertThat(earlier.differences())
                .containsExactly(new Difference(Kind.MOVED, study.id(), training.id()));
        assertThat(earlier.cameFrom(study.id(), training.id())).contains(Numbering.of(before).number(travel.id()));
        assertThat(earlier.cameFrom(course.id(), training.id())).isEmpty();
    }

    @Test
    void theActivitiesOfAnAreaThatIsGoneAreToldAtTheEndOfTheOneBeforeIt() {
        var lost = activity("Lost", Timeframe.annual(), "p");
        var before = now.withAreas(List.of(training, area("Lost area", lost), travel));

        var earlier = EarlierPlan.of(before, now);
        assertThat(earlier.differences()).containsExactly(new Difference(Kind.VANISHED, lost.id(), training.id()));
        assertThat(earlier.vanished(training.id())).as("of an area that is still there").isEmpty();
        assertThat(earlier.goneAfter(training.id())).singleElement().satisfies(gone -> {
            assertThat(gone.number()).isEqualTo(Numbering.of(before).number(before.areas().get(1).id()));
            assertThat(gone.activities()).containsExactly(lost);
        });
    }

    @Test
    void whatIsGoneStandsUnderTheHeadingOfItsGoneAreaAndUnderNoHeadingOfWhatIsThere() {
        var lost = activity("Lost", Timeframe.annual(), "p");
        var old = activity("Old", Timeframe.annual(), "p");
        var before = now.withAreas(List.of(
                training.withActivities(List.of(course, study, old)), area("Lost area", lost), travel));
        var earlier = EarlierPlan.of(before, now);

        var all = TimelineRows.of(now, TimelineContent.all(), Set.of()).withGone(earlier, now);
        assertThat(above(all, lost)).isInstanceOfSatisfying(Row.GoneHeading.class, heading ->
                assertThat(heading.gone().orElseThrow().area().name()).isEqualTo(text("Lost area")));
        var page = TimelineRows.of(now, TimelineContent.area(training.id()), Set.of()).withGone(earlier, now);
        assertThat(above(page, old)).isInstanceOfSatisfying(Row.GoneHeading.class, heading ->
                assertThat(heading.gone()).as("its area is there, but not its semester's heading").isEmpty());
    }

    private static Row above(TimelineRows rows, Activity gone) {
        return rows.get(rows.indexOf(new RowKey.OfGone(gone.id())).orElseThrow() - 1);
    }

    @Test
    void plansThatShareNoIdAreMatchedByTitleAndByNumberWhereTitlesRepeat() {
        var before = plan(2020,
                area("TRAINING", activity("course", Timeframe.of(Period.semester(2)), "p"),
                        activity("Study", Timeframe.of(Period.semester(2)), "p")),
                area("Travel", activity("Visit", Timeframe.annual(), "p"),
                        activity("Study", Timeframe.of(Period.quarter(1)), "p")));

        var earlier = EarlierPlan.of(before, now);

        assertThat(earlier.isMatchedByTitle()).isTrue();
        assertThat(earlier.matched()).isEqualTo(3);
        assertThat(earlier.differences()).extracting(Difference::kind).containsExactly(Kind.MOVED, Kind.VANISHED);
        assertThat(earlier.vanished(travel.id())).extracting(one -> one.timeframe())
                .as("the study with the other number")
                .containsExactly(Timeframe.of(Period.quarter(1)));
    }

    @Test
    void lastYearsPlanIsComparedAsIfItBeganThisYear() {
        var march = course.withTimeframe(dates("2019-03-04", "2019-03-29"));
        var before = plan(2019, training.withActivities(List.of(march, study)), travel);
        var present = now.withAreas(List.of(
                training.withActivities(List.of(course.withTimeframe(dates("2020-03-04", "2020-03-29")), study)),
                travel));

        var earlier = EarlierPlan.of(before, present);

        assertThat(earlier.shift()).isEqualTo(12);
        assertThat(earlier.differences()).isEmpty();
    }

    @Test
    void anEmptyPlanIsNoOtherPlan() {
        assertThat(EarlierPlan.of(plan(2020), now).isMatchedByTitle()).isFalse();
        assertThat(EarlierPlan.of(now, plan(2020)).differences()).isEmpty();
    }

    private static Area area(String name, Activity... activities) {
        return Area.named(text(name), Colour.PALETTE.getFirst()).withActivities(List.of(activities));
    }

    private static Plan plan(int year, Area... areas) {
        return Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(year))
                .withId(Id.fresh())
                .withAreas(List.of(areas));
    }
}
