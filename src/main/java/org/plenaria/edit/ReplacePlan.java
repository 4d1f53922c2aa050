// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import org.plenaria.plan.Plan;

/**
 * Puts a whole plan in the place of the present one: the outcome of an import, a merge or a restored version.
 *
 * @param cause what brought it, for the Undo menu
 */
public record ReplacePlan(Cause cause, Plan with) implements Edit {

    /** What brought the new plan. */
    public enum Cause {
        IMPORT,
        MERGE,
        /** The proposals of delegations, as far as they were accepted. */
        CONSOLIDATION,
        /** An earlier version, kept at a save. */
        RESTORE,
        /** What was not saved before a crash. */
        RECOVER
    }

    @Override
    public Outcome apply(Plan plan) {
        return Outcome.applied(plan.equals(with) ? plan : with);
    }
}
