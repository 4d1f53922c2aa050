// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.util.Optional;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.compare.TwoWayMerge;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;

/**
 * Finds a state from which two copies of a plan went separate ways: the newest round of which both keep the plan as it
 * was. Nothing else counts: a version saved later than that may hold what one of them never saw, and would make it
 * look as if that one had taken it back.
 */
public final class CommonAncestor {

    private CommonAncestor() {}

    /** Plans the merge of two copies from their common ancestor; without one, whatever differs is asked. */
    public static MergePlan merge(Plan ours, Plan theirs) {
        return of(ours, theirs)
                .map(base -> ThreeWayMerge.plan(base, ours, theirs))
                .orElseGet(() -> TwoWayMerge.plan(ours, theirs));
    }

    /** The plan as it was at the newest round that both copies keep. */
    public static Optional<Plan> of(Plan ours, Plan theirs) {
        for (int i = ours.rounds().size() - 1; i >= 0; i--) {
            var round = ours.rounds().get(i);
            if (round.snapshot().isPresent() && theirs.rounds().contains(round)) {
                try {
                    // A snapshot is without rounds; both copies have those up to its own.
                    return Optional.of(SnapshotPacking.unpack(round, ours.rounds())
                            .withRounds(ours.rounds().subList(0, i + 1)));
                } catch (PlanFileException damaged) {
                    continue; // then an earlier round will have to do
                }
            }
        }
        return Optional.empty();
    }
}
