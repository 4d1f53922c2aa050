// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import org.plenaria.plan.Plan;

/** Brings together two copies of a plan that both changed. */
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /**
     * Plans the merge. Swapping the two sides swaps {@link Resolution#OURS} and {@link Resolution#THEIRS} and changes
     * nothing else.
     *
     * @param base the plan both sides started from
     */
    public static MergePlan plan(Plan base, Plan ours, Plan theirs) {
        return new MergePlan(base, List.of(ours, theirs), Rulings.NONE);
    }
}
