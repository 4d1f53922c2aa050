// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.plenaria.export.picture.PictureException;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.print.PaperJob;
import org.plenaria.ui.print.PaperOutput;

/** The printers of this computer, and pages as files. */
final class SystemPaper implements PaperOutput {

    private final Locale screenLanguage;

    /**
     * @param screenLanguage in which problems are told
     */
    SystemPaper(Locale screenLanguage) {
        this.screenLanguage = screenLanguage;
    }

    @Override
    public boolean hasPrinter() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Optional<PaperJob> choosePrinter(Window owner, String name, PageSetup setup, int pages) {
        var printer = Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst());
        var job = printer.flatMap(one -> Optional.ofNullable(PrinterJob.createPrinterJob(one)));
        job.ifPresent(it -> {
            var settings = it.getJobSettings();
            settings.setJobName(name);
            settings.setPageLayout(PrinterPages.layout(it.getPrinter(), setup));
            settings.setPageRanges(new PageRange(1, pages));
        });
        return job.filter(it -> {
            boolean agreed = it.showPrintDialog(owner);
            if (!agreed) {
                it.cancelJob();
            }
            return agreed;
        }).map(it -> new PrinterPages(it, setup));
    }

    @Override
    public void save(Content content, Path file) throws FileProblem {
        try {
            AtomicFile.write(file, content::writeTo);
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
