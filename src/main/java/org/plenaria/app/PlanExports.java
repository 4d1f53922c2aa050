// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.ExportReport;
import org.plenaria.export.Exports;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.export.circulation.Written;
import org.plenaria.export.picture.PictureException;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.AtomicFolder;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.session.readback.CarriedPlan;
import org.plenaria.ui.export.CirculationWriter;
import org.plenaria.ui.files.Exporter;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.work.Progress;

/** The exports the window offers, written whole or not at all. */
final class PlanExports implements Exporter, CirculationWriter {

    private final Locale screenLanguage;

    /**
     * @param screenLanguage in which problems are told
     */
    PlanExports(Locale screenLanguage) {
        this.screenLanguage = screenLanguage;
    }

    @Override
    public ExportReport export(Plan plan, ExportOptions options, ExportFormat format, Path file, Progress progress)
            throws FileProblem {
        var carrying = options.withCarrying(Optional.of(CarriedPlan.CARRYING));
        var report = new AtomicReference<ExportReport>(new ExportReport());
        told(() -> AtomicFile.write(file, out -> report.set(
                Exports.write(plan, format, carrying, progress::at, out))));
        return report.get();
    }

    @Override
    public List<Written> write(CirculationSet set, Path target, boolean zip, Progress progress) throws FileProblem {
        var written = new AtomicReference<List<Written>>(List.of());
        if (zip) {
            AtomicFile.clearLeftovers(target);
            told(() -> AtomicFile.write(target, out -> written.set(set.zip(progress::at, out))));
        } else {
            told(() -> AtomicFolder.write(target, shelf -> written.set(
                    set.write(progress::at, (name, content) -> shelf.file(name, content::writeTo)))));
        }
        return written.get();
    }

    /** Something that may not succeed. */
    private interface Writing {
        void run() throws IOException;
    }

    private void told(Writing writing) throws FileProblem {
        try {
            writing.run();
        } catch (CouldNotWriteException e) {
            throw new FileProblem(e.message(screenLanguage), e);
        } catch (PictureException e) {
            throw new FileProblem(e.message(screenLanguage), e);
        } catch (IOException e) {
            var words = Messages.of("files", screenLanguage);
            throw new FileProblem(words.text("problem.system", String.valueOf(e.getMessage())), e);
        }
    }
}
