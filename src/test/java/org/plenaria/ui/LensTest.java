// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.timeline.SamplePlans.activity;
import static org.plenaria.timeline.SamplePlans.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.check.Finding;
import org.plenaria.check.Severity;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Difference;
import org.plenaria.timeline.Noticed;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineFilter;

class LensTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-04-16T10:00:00Z"), ZoneOffset.UTC);

    private final Plan plan = SamplePlans.workPlan();
    private final Area area = plan.areas().getFirst();
    private final Activity workshop = area.activities().getFirst();
    private final Activity study = area.activities().get(4);
    private final Desk desk = new Desk(PlanSession.untitled(plan, CLOCK), Locale.ENGLISH, CLOCK);
    private final Lens lens = desk.lens();

    @Test
    void onlyWhatIsLookedForIsShownUnlessTheOthersAreJustDimmed() {
        assertThat(lens.onlyShown()).isEmpty();

        lens.filterProperty().set(TimelineFilter.ALL.withStatuses(Set.of(Optional.of(Status.DONE))));

        assertThat(lens.onlyShown()).contains(Set.of(workshop.id()));
        lens.othersHiddenProperty().set(false);
        assertThat(lens.onlyShown()).isEmpty();
        assertThat(lens.matchingProperty().get()).contains(Set.of(workshop.id()));
    }

    @Test
    void anActivityThatIsEditedDoesNotVanishUnderOnesHandsUntilOneLooksAgain() {
        var done = TimelineFilter.ALL.withStatuses(Set.of(Optional.of(Status.DONE)));
        lens.filterProperty().set(done);

        desk.perform(new ActivityEdit.Change<>(workshop.id(), ActivityFields.STATUS, Optional.of(Status.PLANNED)));
        assertThat(lens.onlyShown()).contains(Set.of(workshop.id()));

        lens.filterProperty().set(done.withText(" "));
        assertThat(lens.onlyShown()).contains(Set.of());
    }

    @Test
    void anActivityThatIsAddedIsSeenThoughNobodyLooksForIt() {
        lens.filterProperty().set(TimelineFilter.ALL.withText("study"));
        var added = activity("Something else", Timeframe.annual(), "p");

        desk.perform(new ActivityEdit.Add(area.id(), 0, added));
        assertThat(lens.onlyShown().orElseThrow()).contains(added.id(), study.id()).doesNotContain(workshop.id());

        desk.session().undo();
        assertThat(lens.onlyShown().orElseThrow()).doesNotContain(added.id());
    }

    @Test
    void whereSomebodyGoesIsShown() {
        lens.include(workshop.id());
        assertThat(lens.matchingProperty().get()).as("nothing is looked for").isEmpty();

        lens.filterProperty().set(TimelineFilter.ALL.withText("study"));
        lens.include(workshop.id());

        assertThat(lens.onlyShown().orElseThrow()).contains(workshop.id());
        assertThat(lens.undimmed().orElseThrow()).contains(workshop.id());
        assertThat(lens.matchingProperty().get().orElseThrow()).as("what was found").containsExactly(study.id());

        lens.filterProperty().set(TimelineFilter.ALL.withText("studies"));
        assertThat(lens.onlyShown().orElseThrow()).doesNotContain(workshop.id());
    }

    @Test
    void findingsAreLookedForAsTheyComeIn() {
        lens.filterProperty().set(TimelineFilter.ALL.withFindings(Set.of(new Noticed.OfKind("noVenue"))));
        assertThat(lens.onlyShown()).contains(Set.of());

        desk.findingsProperty().set(List.of(new Finding(
                "noVenue", Severity.HINT, List.of(), Optional.of(area.id()), Optional.of(study.id()),
                Optional.empty(), List.of())));

        assertThat(lens.onlyShown()).contains(Set.of(study.id()));
    }

    @Test
    void theComparisonFollowsThePlan() {
        lens.comparedWithProperty().set(Optional.of(new ComparedWith(plan, "Rev. 1")));
        assertThat(lens.earlierProperty().get().orElseThrow().differences()).isEmpty();

        desk.perform(new ActivityEdit.Change<>(workshop.id(), ActivityFields.TIMEFRAME, Timeframe.annual()));
        assertThat(lens.earlierProperty().get().orElseThrow().differences())
                .containsExactly(new Difference(Difference.Kind.MOVED, workshop.id(), area.id()));

        lens.comparedWithProperty().set(Optional.empty());
        assertThat(lens.earlierProperty().get()).isEmpty();
    }

    @Test
    void wordsAreLookedForInTheLanguageThatIsShown() {
        desk.perform(new ActivityEdit.Change<>(
                workshop.id(), ActivityFields.TITLE,
                text("Workshop").written(Language.SPANISH, "Taller", plan.originalLanguage())));
        lens.filterProperty().set(TimelineFilter.ALL.withText("taller"));
        assertThat(lens.onlyShown()).contains(Set.of());

        desk.shownLanguageProperty().set(Language.SPANISH);

        assertThat(lens.onlyShown()).contains(Set.of(workshop.id()));
    }
}
