// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Plan;

/**
 * A plan and the way it came about: the plans before it, and those undone. Itself immutable; plans share what they have
 * in common, so ten thousand steps cost a few MiB.
 */
public final class History {

    /** A step from one plan to the next, and the steps before it. */
    private record Step(Plan before, Edit edit, Plan after, @Nullable Step next) {}

    private final Plan present;
    private final @Nullable Step past;
    private final @Nullable Step future;

    private History(Plan present, @Nullable Step past, @Nullable Step future) {
        this.present = present;
        this.past = past;
        this.future = future;
    }

    /** A history that begins with a plan: undo never goes past it. */
    public static History startingAt(Plan plan) {
        return new History(plan, null, null);
    }

    public Plan present() {
        return present;
    }

    /** After an edit led to another plan; what was undone before is forgotten. The same plan makes no history. */
    public History then(Edit edit, Plan after) {
        return after == present ? this : new History(after, new Step(present, edit, after, past), null);
    }

    /**
     * After an edit that continues the last one (the next letter of a word): one step leads from the plan before the
     * last edit to this one. Without a last step the same as {@link #then}.
     */
    public History continued(Edit edit, Plan after) {
        if (past == null) {
            return then(edit, after);
        }
        return after == present ? this : new History(after, new Step(past.before, edit, after, past.next), null);
    }

    /** The edit that undo would take back. */
    public Optional<Edit> lastEdit() {
        return Optional.ofNullable(past).map(Step::edit);
    }

    /** The plan that undo would give; its numbers are those by which the last edit is named. */
    public Optional<Plan> beforeLastEdit() {
        return Optional.ofNullable(past).map(Step::before);
    }

    /** The edit that redo would make again. */
    public Optional<Edit> nextEdit() {
        return Optional.ofNullable(future).map(Step::edit);
    }

    /** The history one step back; the same when there is none. */
    public History undone() {
        return past == null
                ? this
                : new History(past.before, past.next, new Step(past.before, past.edit, past.after, future));
    }

    /** The history one undone step forward; the same when there is none. */
    public History redone() {
        return future == null
                ? this
                : new History(future.after, new Step(future.before, future.edit, future.after, past), future.next);
    }
}
