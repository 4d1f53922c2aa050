// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import org.plenaria.plan.Field;
import org.plenaria.plan.IgnoredFinding;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanStage;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;

/** Changes to the plan as a whole. */
public sealed interface PlanEdit extends Edit {

    /** Gives one field of the plan another value. Comments on a milestone or source that goes with it go too. */
    record Change<T>(Field<Plan, T> field, T value) implements PlanEdit {
        @Override
        public Outcome apply(Plan plan) {
            var after = field.with(plan, value);
            return Outcome.applied(InPlan.withoutCommentsOnLost(
                    after, InPlan.idsInFields(plan), InPlan.idsInFields(after)));
        }
    }

    /** Leaves a finding of the checks as it is; in place of an earlier reason for the same. */
    record Ignore(IgnoredFinding finding) implements PlanEdit {
        @Override
        public Outcome apply(Plan plan) {
            if (plan.ignored().contains(finding)) {
                return Outcome.applied(plan);
            }
            var others = Lists.without(plan.ignored(), finding::isOfSame);
            return Outcome.applied(plan.withIgnored(Lists.inserted(others, others.size(), finding)));
        }
    }

    /** Wants to be told again what was ignored. */
    record Heed(IgnoredFinding finding) implements PlanEdit {
        @Override
        public Outcome apply(Plan plan) {
            return plan.ignored().stream().anyMatch(finding::isOfSame)
                    ? Outcome.applied(plan.withIgnored(Lists.without(plan.ignored(), finding::isOfSame)))
                    : Outcome.applied(plan);
        }
    }

    /** Notes that the plan was circulated or adopted, with its snapshot, or opened for an amendment. */
    record AddRound(Round round) implements PlanEdit {
        @Override
        public Outcome apply(Plan plan) {
            var rounds = plan.rounds();
            if (rounds.stream().anyMatch(one -> one.id().equals(round.id()))) {
                return Outcome.refused(Refusal.ALREADY_THERE);
            }
            if (!rounds.isEmpty() && round.revision() < rounds.getLast().revision()) {
                return Outcome.refused(Refusal.ROUND_OUT_OF_ORDER);
            }
            boolean adopted = PlanStage.of(plan) == PlanStage.ADOPTED;
            if (adopted != (round.kind() == RoundKind.AMENDMENT)) {
                return Outcome.refused(adopted ? Refusal.ADOPTED : Refusal.ROUND_OUT_OF_ORDER);
            }
            return Outcome.applied(plan.withRounds(Lists.inserted(rounds, rounds.size(), round)));
        }
    }
}
