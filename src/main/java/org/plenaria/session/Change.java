// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Plan;

/**
 * Something happened in a session. A view redraws only what differs between {@code before} and {@code after}.
 *
 * @param edit the edit made, taken back or made again; absent when the plan is the same (it was saved)
 */
public record Change(Kind kind, Plan before, Plan after, Optional<Edit> edit) {

    /** What happened. */
    public enum Kind {
        EDIT,
        UNDO,
        REDO,
        SAVED
    }
}
