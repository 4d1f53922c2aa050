// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.compare.TwoWayMerge;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;

/**
 * Finds the state from which two copies of a plan went separate ways: among the states somebody knows of, and the
 * rounds of which both copies keep the plan as it was.
 */
public final class CommonAncestor {

    private CommonAncestor() {}

    /**
     * Plans the merge of two copies from their best common ancestor; without one, whatever differs is asked.
     *
     * @param known states of this plan that may have been the ancestor, such as its last save
     */
    public static MergePlan merge(Plan ours, Plan theirs, Collection<Plan> known) {
        return of(ours, theirs, known)
                .map(base -> ThreeWayMerge.plan(base, ours, theirs))
                .orElseGet(() -> TwoWayMerge.plan(ours, theirs));
    }

    /** The state nearest to both copies, if there is one. Takes as long as comparing the plans a few times. */
    public static Optional<Plan> of(Plan ours, Plan theirs, Collection<Plan> known) {
        var candidates = new ArrayList<Plan>();
        known.stream().filter(plan -> plan.id().equals(ours.id())).forEach(candidates::add);
        candidates.addAll(rounds(ours, theirs));
        return candidates.stream()
                .min(Comparator.comparingInt(plan -> distance(plan, ours) + distance(plan, theirs)));
    }

    private static int distance(Plan one, Plan other) {
        return PlanDiff.between(one, other).differences().size();
    }

    /** The plan as it was at the rounds both copies know. */
    private static List<Plan> rounds(Plan ours, Plan theirs) {
        var states = new ArrayList<Plan>();
        for (int i = 0; i < ours.rounds().size(); i++) {
            var round = ours.rounds().get(i);
            if (round.snapshot().isPresent() && theirs.rounds().contains(round)) {
                try {
                    // A snapshot is without rounds; both copies have those up to its own.
                    states.add(SnapshotPacking.unpack(round, ours.rounds())
                            .withRounds(ours.rounds().subList(0, i + 1)));
                } catch (PlanFileException damaged) {
                    continue; // then an earlier round will have to do
                }
            }
        }
        return states;
    }
}
