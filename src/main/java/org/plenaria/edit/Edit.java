// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanTexts;

/**
 * One change to a plan, as a value. Applying it never changes the plan it is applied to. An edit that changes nothing
 * gives back the very same plan.
 */
public sealed interface Edit
        permits ActivityEdit, AreaEdit, CommentEdit, ConflictEdit, PlanEdit, SectionEdit, ReplacePlan, Together {

    /** The plan after this change, or the reason why it cannot be made. Never throws for any plan. */
    Outcome apply(Plan plan);

    /** The same for what comes from outside: refused also when it would bring in a text that no plan can have. */
    default Outcome applyChecked(Plan plan) {
        var outcome = apply(plan);
        return outcome instanceof Outcome.Applied(Plan after) && after != plan
                ? PlanTexts.refused(after, plan).map(Outcome::refused).orElse(outcome)
                : outcome;
    }
}
