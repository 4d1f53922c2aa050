// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import org.plenaria.plan.Plan;

/** What came of applying an edit. */
public sealed interface Outcome {

    /** The change was made. */
    record Applied(Plan plan) implements Outcome {}

    /** The change cannot be made to this plan. */
    record Refused(Refusal reason) implements Outcome {}

    static Outcome applied(Plan plan) {
        return new Applied(plan);
    }

    static Outcome refused(Refusal reason) {
        return new Refused(reason);
    }
}
