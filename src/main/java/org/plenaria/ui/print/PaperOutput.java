// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Window;
import org.plenaria.export.ExportFormat;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperPart;
import org.plenaria.ui.files.FileProblem;

/** Where pages go: to a printer, or into files. */
public interface PaperOutput {

    /** Whether this computer has a printer. May take a while: not for the JavaFX thread. */
    boolean hasPrinter();

    /**
     * Lets the user choose a printer in the system's own dialog.
     *
     * @param name what the job is called in the printer's queue
     * @param pages how many there are
     * @return the job; empty when the user changed their mind
     */
    Optional<PaperJob> choosePrinter(Window owner, String name, PageSetup setup, int pages);

    /**
     * Writes one page as a picture. May take seconds: not for the JavaFX thread.
     *
     * @param page its number, from 1
     * @param language of the words on it
     * @param format SVG or PNG
     * @throws FileProblem when the file cannot be written; it is then as it was
     */
    void save(List<PaperPart> parts, PageSetup setup, int page, Locale language, ExportFormat format, Path file)
            throws FileProblem;
}
