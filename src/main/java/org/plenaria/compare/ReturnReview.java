// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Plan;

/** What a document that came back edited would change in the plan as it is now, to be accepted one by one. */
public final class ReturnReview {

    private final Plan present;
    private final ReturnedPlan returned;
    private final List<ProposalRow> rows;

    private ReturnReview(Plan present, ReturnedPlan returned) {
        this.present = present;
        this.returned = returned;
        var all = new ArrayList<>(ProposalRows.of(present, List.of(returned)));
        for (var difference : PlanDiff.between(returned.base(), returned.plan()).differences()) {
            if (difference.at().part() == Address.Part.COMMENT
                    && present.comment(difference.at().element()).isEmpty()) {
                all.add(new ProposalRow(
                        difference.at(), difference.before(), Optional.empty(),
                        List.of(new ProposalRow.Option(difference, List.of(0))), false));
            }
        }
        rows = List.copyOf(all);
    }

    /**
     * Lays a returned plan beside the present one.
     *
     * @param present may have changed since the document was made
     */
    public static ReturnReview of(Plan present, ReturnedPlan returned) {
        return new ReturnReview(present, returned);
    }

    public Plan present() {
        return present;
    }

    public ReturnedPlan returned() {
        return returned;
    }

    /** What would change, in the order of the document; the comments at the end. */
    public List<ProposalRow> rows() {
        return rows;
    }

    /** Whether something that stands in the plan would be taken out as a whole: that is asked each time. */
    public static boolean takesOut(ProposalRow row) {
        return row.at().steps().isEmpty()
                && row.options().getFirst().difference().kind() == Difference.Kind.REMOVED;
    }

    /** What can be accepted without a second thought: what contradicts nothing and takes nothing out. */
    public Set<Address> uncontested() {
        var wanted = new LinkedHashSet<Address>();
        rows.stream().filter(row -> !row.clashes() && !takesOut(row)).forEach(row -> wanted.add(row.at()));
        return wanted;
    }

    /** The present plan with what was accepted; where it contradicts a change made since, what was accepted stands. */
    public Plan accepted(Set<Address> accepted) {
        var wanted = ReplyMerge.takeOver(returned.base(), returned.plan(), at ->
                accepted.contains(at) || accepted.stream().anyMatch(one -> isNew(one) && one.covers(at)));
        var merge = ThreeWayMerge.plan(returned.base(), present, wanted);
        for (var conflict : merge.conflicts()) {
            merge = merge.resolved(conflict, Resolution.THEIRS);
        }
        return merge.merged();
    }

    private boolean isNew(Address at) {
        return rows.stream()
                .filter(row -> row.at().equals(at))
                .anyMatch(row -> row.options().getFirst().difference().kind() == Difference.Kind.ADDED);
    }
}
