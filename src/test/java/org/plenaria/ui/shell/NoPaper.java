// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.ui.print.PaperJob;
import org.plenaria.ui.print.PaperOutput;

/** A computer without a printer. */
final class NoPaper implements PaperOutput {

    @Override
    public boolean hasPrinter() {
        return false;
    }

    @Override
    public Optional<PaperJob> choosePrinter(Window owner, String name, PageSetup setup, int pages) {
        return Optional.empty();
    }

    @Override
    public void save(Content content, Path file) {}
}
