// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.dates;
import static org.plenaria.timeline.SamplePlans.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import org.plenaria.plan.VenueKind;

class FilteredPlanTest {

    private final Activity course = activity("Curso de capacitación", Timeframe.of(Period.semester(1)), "Report")
            .withStatus(Optional.of(Status.DONE))
            .withResources(List.of(Resource.from(text("IDB")), Resource.from(text("OAS"))))
            .withResponsible(List.of(text("Uruguay")));
    private final Activity study = activity("Study", dates("2020-08-03", "2020-08-20"), "Paper on capacity");
    private final Activity visit = activity("Visit", Timeframe.annual(), "Report").withVenue(Optional.empty());
    private final Area first = Area.named(text("Training"), Colour.PALETTE.get(0)).withActivities(List.of(course));
    private final Area second =
            Area.named(text("Studies"), Colour.PALETTE.get(1)).withActivities(List.of(study, visit));
    private final Plan plan = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(first, second));
    private final FilteredPlan filtered = new FilteredPlan(new PlainWords()::text);

    @Test
    void everyWordMustStandSomewhereInTheActivityWhateverTheAccents() {
        assertThat(found(TimelineFilter.ALL)).containsExactlyInAnyOrder(course, study, visit);
        assertThat(found(TimelineFilter.ALL.withText("CAPACITACION uruguay"))).containsExactly(course);
        assertThat(found(TimelineFilter.ALL.withText("capaci report"))).containsExactly(course);
        assertThat(found(TimelineFilter.ALL.withText("uruguay paper"))).isEmpty();
    }

    @Test
    void oneOfTheChoicesOfAKindIsEnoughButEveryKindMustBeMet() {
        var either = TimelineFilter.ALL.withTimes(Set.of(
                new When.Under(new TimeframeGroup.Annual()), new When.Touching(Period.month(8))));

        assertThat(found(either)).containsExactlyInAnyOrder(study, visit);
        assertThat(found(either.withVenues(Set.of(Optional.of(VenueKind.TO_BE_DEFINED))))).containsExactly(study);
        assertThat(found(either.withAreas(Set.of(first.id())))).isEmpty();
        assertThat(found(TimelineFilter.ALL.withTimes(Set.of(new When.Touching(Period.quarter(1))))))
                .containsExactlyInAnyOrder(course, visit);
    }

    @Test
    void whatIsMissingCanBeLookedForToo() {
        assertThat(found(TimelineFilter.ALL.withSources(Set.of(Optional.empty()))))
                .containsExactlyInAnyOrder(study, visit);
        assertThat(found(TimelineFilter.ALL.withSources(Set.of(Optional.of("OAS"))))).containsExactly(course);
        assertThat(found(TimelineFilter.ALL.withResponsible(Set.of(Optional.empty(), Optional.of("Uruguay")))))
                .hasSize(3);
        assertThat(found(TimelineFilter.ALL.withStatuses(Set.of(Optional.empty()))))
                .containsExactlyInAnyOrder(study, visit);
        assertThat(found(TimelineFilter.ALL.withVenues(Set.of(Optional.empty())))).containsExactly(visit);
    }

    @Test
    void findingsAreLookedForByTheirKindOrByHowMuchTheyMatter() {
        var noticed = Map.of(
                course.id(), List.of(new Noticed("noVenue", "HINT")),
                study.id(), List.of(new Noticed("reversedDates", "SERIOUS"), new Noticed("noVenue", "HINT")));

        assertThat(found(wanting(new Noticed.Any()), noticed)).containsExactlyInAnyOrder(course, study);
        assertThat(found(wanting(new Noticed.OfSeverity("SERIOUS")), noticed)).containsExactly(study);
        assertThat(found(wanting(new Noticed.OfKind("noVenue")), noticed)).containsExactlyInAnyOrder(course, study);
        assertThat(found(wanting(new Noticed.OfKind("other")), noticed)).isEmpty();
    }

    @Test
    void aFilterOfBlanksLetsEverythingPass() {
        assertThat(TimelineFilter.ALL.withText("  ").isOpen()).isTrue();
        assertThat(TimelineFilter.ALL.withText(" a").isOpen()).isFalse();
    }

    @Test
    void anActivityThatWasEditedIsReadAnew() {
        var looking = TimelineFilter.ALL.withText("paper");
        assertThat(found(looking)).containsExactly(study);

        var edited = plan.withAreas(List.of(first, second.withActivities(List.of(
                study.withProducts(List.of(text("Book"))), visit.withTitle(text("Paper mill visit"))))));

        assertThat(filtered.matching(edited, looking, Map.of())).containsExactly(visit.id());
    }

    private static TimelineFilter wanting(Noticed.Wanted wanted) {
        return TimelineFilter.ALL.withFindings(Set.of(wanted));
    }

    private List<Activity> found(TimelineFilter filter) {
        return found(filter, Map.of());
    }

    private List<Activity> found(TimelineFilter filter, Map<Id, List<Noticed>> noticed) {
        var ids = filtered.matching(plan, filter, noticed);
        return plan.activities().filter(one -> ids.contains(one.id())).toList();
    }
}
