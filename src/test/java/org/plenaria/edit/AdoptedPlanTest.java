// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanStage;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.session.PlanSession;

class AdoptedPlanTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 4);
    private static final Indicator INDICATOR = new Indicator(
            Id.fresh(), Plans.text("Countries"), Optional.of("3"), Optional.of("12"), Optional.empty(),
            UnknownFields.NONE);

    private final Plan draft = withIndicator(Plans.withActivities(new Timeframe.Annual()));
    private final Activity activity = Plans.activity(draft, "A");
    private final PlanSession session = PlanSession.untitled(draft, InstantSource.fixed(Instant.EPOCH));

    @Test
    void a_plan_goes_from_draft_to_circulated_to_adopted_to_an_amendment_and_round_again() {
        assertThat(stage()).isEqualTo(PlanStage.DRAFT);
        perform(round(RoundKind.CIRCULATED, 0));
        assertThat(stage()).isEqualTo(PlanStage.CIRCULATED);
        assertThat(session.plan().nextRevision()).isEqualTo(1);
        perform(round(RoundKind.ADOPTED, 0));
        assertThat(stage()).isEqualTo(PlanStage.ADOPTED);
        perform(round(RoundKind.AMENDMENT, 0));
        assertThat(stage()).isEqualTo(PlanStage.AMENDMENT);
        perform(round(RoundKind.CIRCULATED, 1));
        perform(round(RoundKind.ADOPTED, 1));
        assertThat(stage()).isEqualTo(PlanStage.ADOPTED);
        session.undo();
        assertThat(stage()).isEqualTo(PlanStage.CIRCULATED);
    }

    @Test
    void an_adopted_plan_refuses_every_change_to_what_was_adopted() {
        perform(round(RoundKind.ADOPTED, 0));

        assertThat(refusal(timeframe(new Timeframe.Unstated()))).contains(Refusal.ADOPTED);
        assertThat(refusal(new ActivityEdit.Remove(List.of(activity.id())))).contains(Refusal.ADOPTED);
        assertThat(refusal(new AreaEdit.Remove(session.plan().areas().getFirst().id()))).contains(Refusal.ADOPTED);
        assertThat(refusal(new Together(Together.Cause.CHANGE_SEVERAL, List.of(status(), timeframe(
                new Timeframe.Unstated()))))).contains(Refusal.ADOPTED);
        assertThat(refusal(indicators(INDICATOR.withTarget(Optional.of("20"))))).contains(Refusal.ADOPTED);
        assertThat(refusal(new ReplacePlan(ReplacePlan.Cause.IMPORT, Plans.empty()))).contains(Refusal.ADOPTED);
        assertThat(refusal(round(RoundKind.ADOPTED, 0))).contains(Refusal.ADOPTED);
        assertThat(refusal(round(RoundKind.CIRCULATED, 1))).contains(Refusal.ADOPTED);
    }

    @Test
    void an_adopted_plan_can_be_commented_reported_on_and_joined_with_what_others_saved() {
        perform(round(RoundKind.ADOPTED, 0));

        perform(new CommentEdit.Add(Comment.open(CommentTarget.of(activity.id()), "Chile", DAY, "Well done.")));
        perform(status());
        perform(new ActivityEdit.Change<>(activity.id(), ActivityFields.PROGRESS, OptionalInt.of(40)));
        perform(new ActivityEdit.Change<>(activity.id(), ActivityFields.RESULT, Plans.text("12 countries trained")));
        perform(indicators(INDICATOR.withActual(Optional.of("9"))));
        perform(new ReplacePlan(ReplacePlan.Cause.MERGE, session.plan().withAreasNumber(Optional.of("7"))));
    }

    @Test
    void an_amendment_opens_it_again() {
        perform(round(RoundKind.ADOPTED, 0));
        perform(round(RoundKind.AMENDMENT, 0));

        perform(timeframe(new Timeframe.Unstated()));
    }

    @Test
    void only_an_adopted_plan_can_be_amended() {
        assertThat(refusal(round(RoundKind.AMENDMENT, 0))).contains(Refusal.ROUND_OUT_OF_ORDER);
    }

    private PlanStage stage() {
        return PlanStage.of(session.plan());
    }

    private void perform(Edit edit) {
        assertThat(session.perform(edit)).isInstanceOf(Outcome.Applied.class);
    }

    private Optional<Refusal> refusal(Edit edit) {
        var before = session.plan();
        var outcome = session.perform(edit);
        assertThat(session.plan()).isSameAs(before);
        return outcome instanceof Outcome.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private Edit timeframe(Timeframe next) {
        return new ActivityEdit.Change<>(activity.id(), ActivityFields.TIMEFRAME, next);
    }

    private Edit status() {
        return new ActivityEdit.Change<>(activity.id(), ActivityFields.STATUS, Optional.of(Status.UNDER_WAY));
    }

    private Edit indicators(Indicator indicator) {
        return new ActivityEdit.Change<>(activity.id(), ActivityFields.INDICATORS, List.of(indicator));
    }

    private static Plan withIndicator(Plan plan) {
        return ((Outcome.Applied) new ActivityEdit.Change<>(
                                Plans.activity(plan, "A").id(), ActivityFields.INDICATORS, List.of(INDICATOR))
                        .apply(plan))
                .plan();
    }

    private static PlanEdit.AddRound round(RoundKind kind, int revision) {
        return new PlanEdit.AddRound(new Round(
                Id.fresh(), kind, revision, DAY, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                UnknownFields.NONE));
    }
}
