// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;

/**
 * A journal as it was read.
 *
 * @param base the plan as it was opened or last saved
 * @param work the plan as it stood last
 * @param steps what was done, the last at the end; several steps within a second are one
 */
public record Journal(JournalHead head, Plan base, Plan work, List<Step> steps) {

    /**
     * One thing that was done.
     *
     * @param count how many steps of undo lead back to the base
     * @param name as the Undo menu called it, in the screen's language of then
     */
    public record Step(Instant time, int count, String name) {}

    /** A last state that nobody can read is passed over for the one before, so many times. */
    private static final int MOST_STEPS_BACK = 30;

    public Journal {
        steps = List.copyOf(steps);
    }

    /** What was done last. */
    public Step last() {
        return steps.getLast();
    }

    /** What was read of a journal file. */
    sealed interface Read {

        /** Changes that can be recovered. */
        record Whole(Journal journal) implements Read {}

        /** It ends before the first change: nothing is lost with it. */
        record Empty() implements Read {}

        /** Not a journal, or one whose beginning is damaged. */
        record Damaged() implements Read {}

        /** A later version of the program wrote it, and can read it. */
        record Newer() implements Read {}
    }

    static Read read(byte[] file) {
        if (Framing.isOfOtherVersion(file)) {
            return new Read.Newer();
        }
        if (!Framing.isJournal(file)) {
            // A file that was just made when the machine stopped: empty, or filled up with zeros by the file system.
            return Framing.isUntouched(file) || Framing.isBeginning(file) ? new Read.Empty() : new Read.Damaged();
        }
        var frames = Framing.frames(file);
        if (frames.size() < 3) {
            return Framing.endsWithin(file, 3) ? new Read.Empty() : new Read.Damaged();
        }
        if (!(frames.get(0) instanceof JournalFrame.Head(JournalHead head))
                || !(frames.get(1) instanceof JournalFrame.Base(byte[] base))) {
            return new Read.Damaged();
        }
        return whole(head, base, states(frames)).<Read>map(Read.Whole::new).orElseGet(Read.Damaged::new);
    }

    private static List<JournalFrame.State> states(List<JournalFrame> frames) {
        return frames.stream()
                .skip(2)
                .takeWhile(JournalFrame.State.class::isInstance)
                .map(JournalFrame.State.class::cast)
                .toList();
    }

    private static Optional<Journal> whole(JournalHead head, byte[] base, List<JournalFrame.State> states) {
        for (int back = 0; back < Math.min(states.size(), MOST_STEPS_BACK); back++) {
            var kept = states.subList(0, states.size() - back);
            try {
                var work = content(base, kept);
                if (work.isPresent()) {
                    return Optional.of(new Journal(head, plan(base), plan(work.get()), steps(kept)));
                }
            } catch (PlanFileException unreadable) {
                // then the state before it
            }
        }
        return Optional.empty();
    }

    private static Plan plan(byte[] content) throws PlanFileException {
        return PlanJson.read(content, "recovery").plan();
    }

    private static Optional<byte[]> content(byte[] base, List<JournalFrame.State> states) {
        var content = base;
        for (var state : states) {
            if (!state.splice().fits(content.length)) {
                return Optional.empty();
            }
            content = state.splice().applyTo(content);
        }
        return Optional.of(content);
    }

    private static List<Step> steps(List<JournalFrame.State> states) {
        var steps = new ArrayList<Step>();
        for (var state : states) {
            var step = new Step(state.time(), state.count(), state.last());
            boolean goesOn = !steps.isEmpty()
                    && steps.getLast().count() == step.count()
                    && steps.getLast().name().equals(step.name());
            if (goesOn) {
                steps.removeLast();
            }
            steps.add(step);
        }
        return steps;
    }
}
