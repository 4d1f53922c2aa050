// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.PlanFile;

/**
 * Saves a plan into a file that somebody else may have saved meanwhile: then both changed copies are merged from the
 * state they started from. Between looking and writing nobody else of this program can write, and nobody's change is
 * lost.
 */
public final class SharedSave {

    /** How a save went. */
    public sealed interface Outcome {

        /** The file was as we knew it, or is new; it holds our plan now. */
        record Written(String sha256) implements Outcome {}

        /**
         * The file holds our changes and those of others.
         *
         * @param plan what was written
         * @param theirs what the file held before
         */
        record Merged(Plan plan, Plan theirs, String sha256) implements Outcome {}

        /**
         * Nothing was written: our changes and those of others contradict each other.
         *
         * @param sha256 of what the file holds
         * @param when theirs was saved, as far as the file's system tells
         */
        record Disagreeing(MergePlan merge, Plan theirs, String sha256, Optional<Instant> when) implements Outcome {}

        /** Nothing was written: the file holds another plan altogether. */
        record AnotherPlan(Plan theirs, String sha256) implements Outcome {}
    }

    private SharedSave() {}

    /**
     * Saves.
     *
     * @param base the plan as we last read it from the file, or wrote it
     * @param known the SHA-256 of the file then
     * @param ours the plan as it is to be saved
     * @throws org.plenaria.planfile.PlanFileException when the file holds something else now that is no plan, or one of
     *     a newer version; or our plan cannot be written
     * @throws org.plenaria.planfile.CouldNotWriteException when the file cannot be written; it is then as it was
     */
    public static Outcome save(Path file, Plan base, String known, Plan ours) throws IOException {
        return AtomicFile.inTurn(file, () -> {
            if (!Files.exists(file)) {
                return new Outcome.Written(PlanFile.write(file, ours));
            }
            var there = PlanFile.read(file);
            if (there.sha256().equals(known)) {
                return new Outcome.Written(PlanFile.write(file, ours));
            }
            var theirs = there.plan();
            if (!theirs.id().equals(ours.id()) || there.readOnly()) {
                return new Outcome.AnotherPlan(theirs, there.sha256());
            }
            var merge = ThreeWayMerge.plan(base, ours, theirs);
            return merge.open().isEmpty()
                    ? new Outcome.Merged(merge.merged(), theirs, PlanFile.write(file, merge.merged()))
                    : new Outcome.Disagreeing(
                            merge, theirs, there.sha256(), OutsideChange.modified(file));
        });
    }
}
