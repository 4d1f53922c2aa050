// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;

/**
 * Comparing and merging plans that have nothing in common in memory, as they come from files, with one edit for every
 * fifty activities on each side.
 */
final class CompareBenchmarks {

    private static final int ACTIVITIES_AN_EDIT = 50;

    private CompareBenchmarks() {}

    static void diff(int size) throws Exception {
        var before = RandomPlans.sized(size);
        var after = edited(size, 1);
        Report.figure("diff." + size, Timing.median(runs(size), () -> PlanDiff.between(before, after)), "ms");
    }

    static void merge(int size) throws Exception {
        var base = RandomPlans.sized(size);
        var ours = edited(size, 1);
        var theirs = edited(size, 2);
        Report.figure("merge." + size, Timing.median(runs(size), () -> ThreeWayMerge.plan(base, ours, theirs)), "ms");
    }

    private static Plan edited(int size, long seed) {
        return RandomEdits.applied(RandomPlans.sized(size), seed, Math.max(2, size / ACTIVITIES_AN_EDIT));
    }

    private static int runs(int size) {
        return size >= 10_000 ? 15 : 41;
    }
}
