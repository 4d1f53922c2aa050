// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.Optional;
import org.plenaria.plan.Plan;

/**
 * Puts a whole plan in the place of the present one: the outcome of an import, a merge or a restored version.
 *
 * @param cause what brought it, for the Undo menu
 * @param from the name of the file it came from, where that is to be said
 */
public record ReplacePlan(Cause cause, Plan with, Optional<String> from) implements Edit {

    /** What brought the new plan. */
    public enum Cause {
        IMPORT,
        MERGE,
        /** The proposals of delegations, as far as they were accepted. */
        CONSOLIDATION,
        /** An earlier version, kept at a save. */
        RESTORE,
        /** What was not saved before a crash. */
        RECOVER,
        /** A document or workbook that was sent out and came back edited. */
        READ_BACK
    }

    public ReplacePlan(Cause cause, Plan with) {
        this(cause, with, Optional.empty());
    }

    @Override
    public Outcome apply(Plan plan) {
        return Outcome.applied(plan.equals(with) ? plan : with);
    }
}
