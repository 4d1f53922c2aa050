// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenaria.edit.Edit;
import org.plenaria.edit.History;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Plan;
import org.plenaria.session.Change;
import org.plenaria.session.PlanSession;

/**
 * How a session stands: values only, so that another thread may look at them.
 *
 * @param number counts up from moment to moment
 * @param kind what happened last
 * @param saved the plan as its file holds it
 * @param since when it was opened or last saved
 * @param pending what is being written and not handed over yet
 * @param inField whether the last thing that happened was a letter there
 */
record Moment(
        long number,
        Change.Kind kind,
        Instant time,
        History history,
        Plan saved,
        Optional<Path> file,
        Instant since,
        List<Edit> pending,
        boolean inField) {

    /** Counting further back than this is of no use to anybody. */
    private static final int MOST_STEPS = 9_999;

    static Moment first(PlanSession session, Instant time) {
        return new Moment(
                0, Change.Kind.SAVED, time, session.history(), session.saved(), session.file(), time, List.of(),
                false);
    }

    Moment next(PlanSession session, Change.Kind what, Instant now, List<Edit> writing, boolean inField) {
        var from = what == Change.Kind.SAVED ? now : since;
        return new Moment(
                number + 1, what, now, session.history(), session.saved(), session.file(), from, writing,
                inField);
    }

    Plan plan() {
        return history.present();
    }

    /** The plan with what is being written. */
    Plan work() {
        var work = plan();
        for (var edit : pending) {
            if (edit.applyChecked(work) instanceof Outcome.Applied(Plan after)) {
                work = after;
            }
        }
        return work;
    }

    /** How many steps lead from the saved plan to this one, whichever way they go; at least 1. */
    int count() {
        int writing = pending.size();
        int back = 0;
        for (var past = history; past.present() != saved && back < MOST_STEPS; past = past.undone()) {
            if (past.lastEdit().isEmpty()) {
                return Math.max(1, forward().orElse(back) + writing); // saved, and then undone beyond that
            }
            back++;
        }
        return Math.max(1, back + writing);
    }

    private Optional<Integer> forward() {
        int steps = 0;
        for (var future = history; steps < MOST_STEPS; future = future.redone()) {
            if (future.present() == saved) {
                return Optional.of(steps);
            }
            if (future.nextEdit().isEmpty()) {
                return Optional.empty();
            }
            steps++;
        }
        return Optional.empty();
    }
}
