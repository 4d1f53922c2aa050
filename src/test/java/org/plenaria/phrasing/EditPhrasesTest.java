// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.Refusal;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.edit.Together;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

class EditPhrasesTest {

    private static final Plan PLAN =
            Plans.plus(Plans.withActivities(Timeframe.annual(), Timeframe.annual()), "Open Data", Timeframe.annual());
    private static final Id SECOND = Plans.activity(PLAN, "B").id();

    private static String name(String language, Edit edit) {
        return EditPhrases.in(Locale.of(language)).name(edit, PLAN);
    }

    @Test
    void movingInTimeNamesNumberAndNewTimeframe() {
        var edit = new ActivityEdit.Change<>(SECOND, ActivityFields.TIMEFRAME, Timeframe.of(Period.semester(2)));

        assertThat(name("en", edit)).isEqualTo("Move 3.1.2 to 2nd semester");
        assertThat(name("es", edit)).isEqualTo("Mover 3.1.2 → 2.º semestre");
    }

    @Test
    void movingOneEndIsAResizeAndDrawingABarSetsIt() {
        var months = Timeframe.of(new Period(PeriodKind.MONTH, 3), new Period(PeriodKind.MONTH, 4));
        var plan = Plans.withActivities(
                Timeframe.of(new Period(PeriodKind.MONTH, 3)), Timeframe.unstated(), Timeframe.of(Period.semester(2)));
        var phrases = EditPhrases.in(Locale.ENGLISH);

        assertThat(phrases.name(timeframe(plan, "A", months), plan)).isEqualTo("Resize 3.1.1 to March and April");
        assertThat(phrases.name(timeframe(plan, "B", months), plan)).isEqualTo("Set 3.1.3 to March and April");
        assertThat(phrases.name(timeframe(plan, "C", months), plan)).isEqualTo("Move 3.1.2 to March and April");
    }

    @Test
    void aMilestoneIsNamedByItsTitleWhetherItIsTheActivitysOrThePlans() {
        var draft = new Milestone(Id.fresh(), text("Draft"), LocalDate.of(2020, 3, 10), UnknownFields.NONE);
        var later = draft.withDate(LocalDate.of(2020, 4, 1));
        var activity = Plans.activity(PLAN, "A");
        var plan = ((Outcome.Applied) new ActivityEdit.Change<>(
                                activity.id(), ActivityFields.MILESTONES, List.of(draft)).apply(PLAN))
                .plan().withMilestones(List.of(draft));
        var phrases = EditPhrases.in(Locale.ENGLISH);

        assertThat(phrases.name(milestones(activity.id(), later), plan))
                .isEqualTo("Move milestone Draft to 1 April 2020")
                .isEqualTo(phrases.name(new PlanEdit.Change<>(PlanFields.MILESTONES, List.of(later)), plan));
        assertThat(phrases.name(milestones(activity.id()), plan)).isEqualTo("Delete milestone Draft");
        assertThat(phrases.name(milestones(activity.id(), draft.withTitle(text("Final"))), plan))
                .isEqualTo("Rename milestone Draft");
        assertThat(phrases.name(milestones(activity.id(), later), PLAN)).isEqualTo("Add milestone Draft");
    }

    @Test
    void progressAndStatusSayWhatTheyHaveBecome() {
        var progress = new ActivityEdit.Change<>(SECOND, ActivityFields.PROGRESS, OptionalInt.of(30));
        var status = new ActivityEdit.Change<>(SECOND, ActivityFields.STATUS, Optional.of(Status.DONE));

        assertThat(name("en", progress)).isEqualTo("Set progress of 3.1.2 to 30 %");
        assertThat(name("pt", status)).isEqualTo("Mudar a situação de 3.1.2 para concluída");
    }

    @Test
    void severalActivitiesAreCountedAndTheirPlaceOrFieldIsTold() {
        var semester = Timeframe.of(Period.semester(2));
        var first = Plans.activity(PLAN, "A").id();
        var times = List.<Edit>of(
                new ActivityEdit.Change<>(first, ActivityFields.TIMEFRAME, semester),
                new ActivityEdit.Change<>(SECOND, ActivityFields.TIMEFRAME, semester));
        var other = PLAN.areas().getLast().id();
        var moves = List.<Edit>of(new ActivityEdit.Move(first, other, 0), new ActivityEdit.Move(SECOND, other, 1));
        var progress = List.<Edit>of(
                new ActivityEdit.Change<>(first, ActivityFields.PROGRESS, OptionalInt.of(10)),
                new ActivityEdit.Change<>(SECOND, ActivityFields.PROGRESS, OptionalInt.of(20)));

        assertThat(name("en", new Together(Together.Cause.MOVE_SEVERAL, times)))
                .isEqualTo("Move 2 activities to 2nd semester");
        assertThat(name("en", new Together(Together.Cause.MOVE_SEVERAL, moves)))
                .isEqualTo("Move 2 activities to Open Data");
        assertThat(name("fr", new Together(Together.Cause.RESIZE_SEVERAL, times)))
                .isEqualTo("Changer la durée de 2 activités");
        assertThat(name("en", new Together(Together.Cause.CHANGE_SEVERAL, progress)))
                .isEqualTo("Change progress of 2 activities");
    }

    @Test
    void copiesAreNamedByWhatWasCopied() {
        var copy = Plans.activity(PLAN, "B").copy();
        var add = new ActivityEdit.Add(PLAN.areas().getFirst().id(), 2, copy);

        assertThat(name("en", new Together(Together.Cause.DUPLICATE, List.of(add)))).isEqualTo("Duplicate 3.1.2");
        assertThat(name("es", new Together(Together.Cause.PASTE, List.of(add, add)))).isEqualTo("Pegar 2 actividades");
    }

    private static Edit timeframe(Plan plan, String title, Timeframe after) {
        return new ActivityEdit.Change<>(Plans.activity(plan, title).id(), ActivityFields.TIMEFRAME, after);
    }

    private static Edit milestones(Id activity, Milestone... after) {
        return new ActivityEdit.Change<>(activity, ActivityFields.MILESTONES, List.of(after));
    }

    @Test
    void changingAFieldNamesItInTheMiddleOfTheSentence() {
        var edit = new ActivityEdit.Change<>(SECOND, ActivityFields.PARTICIPANTS, List.of(text("Peru")));

        assertThat(name("en", edit)).isEqualTo("Change participants of 3.1.2");
        assertThat(name("fr", edit)).isEqualTo("Modifier 3.1.2\u00a0: participants");
    }

    @Test
    void takingTheTimeframeAwayIsAChangeOfTheField() {
        var edit = new ActivityEdit.Change<>(SECOND, ActivityFields.TIMEFRAME, Timeframe.unstated());

        assertThat(name("en", edit)).isEqualTo("Change timeframe of 3.1.2");
    }

    @Test
    void movingWithinAnAreaAndToAnotherReadDifferently() {
        var own = PLAN.areas().getFirst().id();
        var other = PLAN.areas().getLast().id();

        assertThat(name("en", new ActivityEdit.Move(SECOND, own, 0))).isEqualTo("Move 3.1.2 within Area");
        assertThat(name("en", new ActivityEdit.Move(SECOND, other, 0))).isEqualTo("Move 3.1.2 to Open Data");
    }

    @Test
    void deletingOneNamesItAndDeletingSeveralCountsThem() {
        var first = Plans.activity(PLAN, "A").id();

        assertThat(name("en", new ActivityEdit.Remove(List.of(SECOND)))).isEqualTo("Delete 3.1.2");
        assertThat(name("pt", new ActivityEdit.Remove(List.of(first, SECOND)))).isEqualTo("Excluir 2 atividades");
    }

    @Test
    void areasAreNamedByNameOrNumber() {
        var area = PLAN.areas().getLast().id();

        assertThat(name("en", new AreaEdit.Change<>(area, AreaFields.NAME, text("X")))).isEqualTo("Rename area 3.2");
        assertThat(name("es", new AreaEdit.Remove(area))).isEqualTo("Eliminar área Open Data");
        assertThat(name("en", new AreaEdit.Add(0, Area.named(LocalizedText.none(), Colour.PALETTE.getFirst()))))
                .isEqualTo("Add area");
    }

    @Test
    void aRoundIsNamedByWhatItDoes() {
        assertThat(name("en", round(RoundKind.CIRCULATED, 0))).isEqualTo("Circulate the plan");
        assertThat(name("en", round(RoundKind.CIRCULATED, 2))).isEqualTo("Circulate Rev. 2");
        assertThat(name("es", round(RoundKind.ADOPTED, 2))).isEqualTo("Aprobar el plan");
    }

    private static Edit round(RoundKind kind, int revision) {
        return new PlanEdit.AddRound(new Round(
                Id.fresh(),
                kind,
                revision,
                LocalDate.of(2019, 9, 30),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                UnknownFields.NONE));
    }

    @Test
    void severalEditsAreNamedAfterTheFirstWhereTheOthersAreItsConsequences() {
        var first = new ActivityEdit.Remove(List.of(SECOND));

        assertThat(name("en", new Together(Together.Cause.FIRST_EDIT, List.of(first)))).isEqualTo("Delete 3.1.2");
        assertThat(name("en", new Together(Together.Cause.CHANGE_SEVERAL, List.of(first, first, first))))
                .isEqualTo("Change 3 activities");
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "pt", "fr"})
    void everyRefusalCauseAndRoundHasItsText(String language) {
        var phrases = EditPhrases.in(Locale.of(language));

        assertThat(Refusal.values()).extracting(phrases::refusal).doesNotHaveDuplicates();
        assertThat(Together.Cause.values())
                .extracting(cause -> phrases.name(new Together(cause, List.of()), PLAN))
                .doesNotHaveDuplicates();
        assertThat(ReplacePlan.Cause.values())
                .extracting(cause -> phrases.name(new ReplacePlan(cause, PLAN), PLAN))
                .doesNotHaveDuplicates();
    }
}
