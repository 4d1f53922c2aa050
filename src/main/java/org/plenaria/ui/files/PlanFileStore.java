// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.session.SharedSave;

/** Plans as plan files on the disk. */
public final class PlanFileStore implements PlanStore {

    private final Locale screenLanguage;

    /**
     * @param screenLanguage in which problems are told
     */
    public PlanFileStore(Locale screenLanguage) {
        this.screenLanguage = screenLanguage;
    }

    @Override
    public Loaded load(Path file) throws FileProblem {
        try {
            var read = PlanFile.read(file);
            AtomicFile.clearLeftovers(file);
            return new Loaded(read.plan(), read.readOnly(), new Fingerprint(read.sha256()));
        } catch (PlanFileException e) {
            throw problem(e);
        }
    }

    @Override
    public Fingerprint save(Plan plan, Path file) throws FileProblem {
        try {
            return new Fingerprint(PlanFile.write(file, plan));
        } catch (IOException e) {
            throw problem(e);
        }
    }

    @Override
    public SharedSave.Outcome saveShared(Plan plan, Path file, Plan base, Fingerprint known) throws FileProblem {
        try {
            return SharedSave.save(file, base, known.sha256(), plan);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    @Override
    public void copy(Path from, Path to) throws FileProblem {
        try {
            PlanFile.copy(from, to);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private FileProblem problem(IOException why) {
        return new FileProblem(
                switch (why) {
                    case PlanFileException e -> e.message(screenLanguage);
                    case CouldNotWriteException e -> e.message(screenLanguage);
                    default -> Messages.of("files", screenLanguage)
                            .text("problem.system", String.valueOf(why.getMessage()));
                },
                why);
    }
}
