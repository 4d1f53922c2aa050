// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Plan;

/**
 * How copies of a plan come together: the merged plan, what the sides disagree on, and what had to be repaired. Nothing
 * has been changed yet; {@link #edit()} does that in one step.
 */
public final class MergePlan {

    private final Plan base;
    private final List<Plan> sides;
    private final Rulings rulings;
    private final Plan merged;
    private final List<Conflict> conflicts;
    private final List<Repair> repairs;

    MergePlan(Plan base, List<Plan> sides, Rulings rulings) {
        this.base = base;
        this.sides = List.copyOf(sides);
        this.rulings = rulings;
        var merge = new PlanMerge(base, sides, rulings);
        merged = merge.merged();
        conflicts = merge.merging().conflicts();
        repairs = merge.merging().repairs();
    }

    /**
     * The merged plan with the conflicts as they are resolved so far; an open one keeps the first side's value, or what
     * one side removed and another changed.
     */
    public Plan merged() {
        return merged;
    }

    /** The plan all sides started from. */
    public Plan base() {
        return base;
    }

    /** The copies that are merged, in the order in which the sides of a conflict stand. */
    public List<Plan> sides() {
        return sides;
    }

    /** Everything the sides disagree on, resolved or not. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The conflicts that nobody has resolved. */
    public List<Conflict> open() {
        return conflicts.stream().filter(one -> rulings.on(one.at()).isEmpty()).toList();
    }

    /** What was kept or let go so that no reference points nowhere. */
    public List<Repair> repairs() {
        return repairs;
    }

    /**
     * The same merge with one conflict resolved, or resolved in another way. Choosing that an element stays or goes may
     * bring up or settle conflicts inside it.
     *
     * @throws IllegalArgumentException when the resolution is a value of another type than the conflict's, or a side
     *     that does not exist
     */
    public MergePlan resolved(Conflict conflict, Resolution resolution) {
        check(resolution);
        if (resolution instanceof Resolution.Value(Object value) && !conflict.type().isInstance(value)) {
            throw new IllegalArgumentException(
                    "this conflict cannot become " + value + "; it needs a " + conflict.type().getSimpleName());
        }
        return new MergePlan(base, sides, rulings.with(conflict.at(), resolution));
    }

    /**
     * The same merge with all other conflicts resolved in favour of one side, where that side has a say in them.
     *
     * @throws IllegalArgumentException when the side does not exist
     */
    public MergePlan others(Resolution.Side side) {
        check(side);
        return new MergePlan(base, sides, rulings.withOthers(side));
    }

    private void check(Resolution resolution) {
        if (resolution instanceof Resolution.Side(int index) && (index < 0 || index >= sides.size())) {
            throw new IllegalArgumentException("there is no side " + index + " among " + sides.size());
        }
    }

    /**
     * The merged plan, in which what nobody has resolved is kept as open conflicts: nothing either side said is lost,
     * and somebody may decide later. For merges of two sides.
     *
     * @param ours who said what our side says, and when, as far as known
     * @param theirs the same of their side
     * @throws IllegalStateException in a merge of more than two sides
     */
    public Plan keepingOpen(Optional<Authorship> ours, Optional<Authorship> theirs) {
        if (sides.size() != 2) {
            throw new IllegalStateException("only the conflicts of two sides can be kept open");
        }
        return open().isEmpty() ? merged : new KeptConflicts(this, sides, ours, theirs).plan();
    }

    /** The one step that turns our plan, or any other, into the merged one. */
    public Edit edit() {
        return new ReplacePlan(ReplacePlan.Cause.MERGE, merged);
    }
}
