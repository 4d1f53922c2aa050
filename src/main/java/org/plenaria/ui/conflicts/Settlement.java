// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.conflicts;

import org.plenaria.compare.MergePlan;

/** What somebody decided about a merge with contradictions. */
public sealed interface Settlement {

    /** Merged so; what is not decided is to stay in the plan as open conflicts. */
    record Settled(MergePlan merge) implements Settlement {}

    /** Both versions are to stay: ours under another name. */
    record SaveElsewhere() implements Settlement {}

    /** Nothing is to happen. */
    record Cancelled() implements Settlement {}
}
