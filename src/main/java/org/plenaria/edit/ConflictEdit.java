// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Plan;

/** Decides what a merge left open. */
public sealed interface ConflictEdit extends Edit {

    /** How an open conflict ends. */
    enum Choice {
        OURS,
        THEIRS,
        /** As the plan has it now: somebody found words of their own, or is content. */
        AS_IT_STANDS
    }

    /** Ends an open conflict. */
    record Settle(OpenConflict conflict, Choice choice) implements ConflictEdit {
        @Override
        public Outcome apply(Plan plan) {
            if (plan.conflicts().stream().noneMatch(one -> one.id().equals(conflict.id()))) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            var settled = plan.withConflicts(Lists.without(
                    plan.conflicts(), one -> one.id().equals(conflict.id())));
            return choice == Choice.AS_IT_STANDS
                    ? Outcome.applied(settled)
                    : ContestedPlaces.put(settled, conflict.about(), choice == Choice.OURS);
        }
    }
}
