// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.plenaria.plan.Plan;

/**
 * One row of a merge table: three plans and what comes of them.
 *
 * @param asks the conflicts: {@code VALUE title}, {@code REMOVED_OR_CHANGED} of an element...
 */
record MergeRow(
        int number,
        Plan base,
        Plan ours,
        Plan theirs,
        List<String> asks,
        List<Repair.Kind> repairs,
        Consumer<MergePlan> check) {

    static MergeRow row(int number, Plan base, UnaryOperator<Plan> ours, UnaryOperator<Plan> theirs) {
        return new MergeRow(number, base, ours.apply(base), theirs.apply(base), List.of(), List.of(), _ -> {});
    }

    MergeRow asking(String... what) {
        return new MergeRow(number, base, ours, theirs, List.of(what), repairs, check);
    }

    MergeRow repairing(Repair.Kind... what) {
        return new MergeRow(number, base, ours, theirs, asks, List.of(what), check);
    }

    MergeRow gives(Consumer<Plan> outcome) {
        return then(merge -> outcome.accept(merge.merged()));
    }

    MergeRow then(Consumer<MergePlan> outcome) {
        return new MergeRow(number, base, ours, theirs, asks, repairs, outcome);
    }

    /** A conflict as the rows name it: its kind, its field where it has one, and its language. */
    static String asks(Conflict conflict) {
        var at = conflict.at();
        return conflict.kind()
                + " " + at.fieldName().orElse(at.part().toString())
                + at.language().map(language -> " " + language).orElse("");
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
