// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import org.plenaria.plan.Id;

/**
 * Something a merge kept or let go so that no reference points nowhere.
 *
 * @param at what was kept or let go
 * @param because the element on whose account
 */
public record Repair(Kind kind, Address at, Id because) {

    /** What was done. */
    public enum Kind {
        /** Removed on one side, but something that stays needs it. */
        KEPT_BECAUSE_NEEDED,
        /** A sub-heading belongs to the area the activity has left. */
        SUBHEADING_LEFT_BEHIND,
        /** A comment on what is gone, after its removal was chosen. */
        COMMENT_WENT_ALONG,
        /** The same part came to stand in two places; the second copy has an id of its own now. */
        GIVEN_ANOTHER_ID
    }
}
