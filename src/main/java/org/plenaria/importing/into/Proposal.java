// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.into;

import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Id;

/**
 * One thing an imported document would change in an open plan.
 *
 * @param element the part of the open plan it changes, or the new part
 * @param field the field's name, as in the plan file; absent where a part comes, goes or moves
 * @param edit makes the change alone
 */
public record Proposal(Kind kind, Optional<Id> element, Optional<String> field, Edit edit) {

    /** What becomes of the open plan. */
    public enum Kind {
        /** A part that it does not have. */
        ADDS,
        /** A field that nobody had filled in. */
        FILLS,
        /** A field that says something else. */
        CHANGES,
        /** An activity that stands in another area. */
        MOVES,
        /** An activity that the document does not have: it may have been dropped, or only left out. */
        MISSING
    }

    /** Whether it is accepted unless somebody says otherwise: nothing is taken away because a document lacks it. */
    public boolean isByDefault() {
        return kind != Kind.MISSING;
    }
}
