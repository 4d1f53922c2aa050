// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.Optional;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RefusedText;

/** What came of applying an edit. */
public sealed interface Outcome {

    /** The change was made. */
    record Applied(Plan plan) implements Outcome {}

    /**
     * The change cannot be made to this plan.
     *
     * @param text where the reason is {@link Refusal#TEXT_NOT_POSSIBLE}, and only then
     */
    record Refused(Refusal reason, Optional<RefusedText> text) implements Outcome {}

    static Outcome applied(Plan plan) {
        return new Applied(plan);
    }

    static Outcome refused(Refusal reason) {
        return new Refused(reason, Optional.empty());
    }

    static Outcome refused(RefusedText text) {
        return new Refused(Refusal.TEXT_NOT_POSSIBLE, Optional.of(text));
    }
}
