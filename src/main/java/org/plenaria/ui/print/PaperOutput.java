// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.ui.files.FileProblem;

/** Where pages go: to a printer, or into files. */
public interface PaperOutput {

    /** What is to be in a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

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
     * Writes a file, whole or not at all. May take seconds: not for the JavaFX thread.
     *
     * @throws FileProblem when it cannot be written; it is then as it was
     */
    void save(Content content, Path file) throws FileProblem;
}
