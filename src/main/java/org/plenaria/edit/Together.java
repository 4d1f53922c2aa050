// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.List;
import org.plenaria.plan.Plan;

/**
 * Several edits as one: all of them are applied, or none.
 *
 * @param cause what the author did, for the Undo menu
 * @param edits in the order of application
 */
public record Together(Cause cause, List<Edit> edits) implements Edit {

    /** What the author did. */
    public enum Cause {
        /** Named after its first edit, of which the others are consequences. */
        FIRST_EDIT,
        CHANGE_SEVERAL,
        MOVE_SEVERAL,
        RESIZE_SEVERAL,
        DUPLICATE,
        /** Copied and taken away. */
        CUT,
        PASTE,
        FIX,
        FIX_ALL
    }

    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public Outcome apply(Plan plan) {
        var present = plan;
        for (var edit : edits) {
            switch (edit.apply(present)) {
                case Outcome.Applied(Plan next) -> present = next;
                case Outcome.Refused refused -> {
                    return refused;
                }
            }
        }
        return Outcome.applied(present);
    }
}
