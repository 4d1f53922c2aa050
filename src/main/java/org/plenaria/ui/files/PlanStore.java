// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.nio.file.Path;
import org.plenaria.plan.Plan;
import org.plenaria.session.SharedSave;

/** Where plans are kept. Its methods take their time: call them in the background. */
public interface PlanStore {

    /**
     * Reads a plan.
     *
     * @throws FileProblem when there is no such file, it cannot be read, or it is not a plan
     */
    Loaded load(Path file) throws FileProblem;

    /**
     * Writes a plan, whole or not at all.
     *
     * @return what the file holds now
     * @throws FileProblem when it cannot be written; the file is then as it was
     */
    Fingerprint save(Plan plan, Path file) throws FileProblem;

    /**
     * Writes a plan into a file that somebody else may have written since it was last read or written here: then both
     * changed copies are merged.
     *
     * @param base the plan as the file held it then
     * @param known what the file held then
     * @throws FileProblem when it cannot be written, or holds what is no plan; the file is then as it was
     */
    SharedSave.Outcome saveShared(Plan plan, Path file, Plan base, Fingerprint known) throws FileProblem;

    /**
     * Copies a plan file to the letter: the way to save a plan of a newer version under another name.
     *
     * @throws FileProblem when one cannot be read or the other not be written
     */
    void copy(Path from, Path to) throws FileProblem;
}
