// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.function.Predicate;
import org.plenaria.plan.Plan;

/** Brings together what several delegations made of the same circulated plan. */
public final class ReplyMerge {

    private ReplyMerge() {}

    /**
     * Plans the merge of all replies at once. Their order does not matter, except that the sides of a conflict are
     * listed in it and an open conflict keeps the first side's value.
     *
     * @param circulated the plan the replies started from
     * @param replies at least one
     * @throws IllegalArgumentException when there is no reply
     */
    public static MergePlan plan(Plan circulated, List<Plan> replies) {
        if (replies.isEmpty()) {
            throw new IllegalArgumentException("without a reply there is nothing to merge");
        }
        return new MergePlan(circulated, replies, Rulings.NONE);
    }

    /**
     * The plan with some changes of another version taken over.
     *
     * @param wanted by the address of the {@link Difference}
     */
    public static Plan takeOver(Plan plan, Plan changed, Predicate<Address> wanted) {
        return new MergePlan(plan, List.of(changed), Rulings.only(wanted)).merged();
    }
}
