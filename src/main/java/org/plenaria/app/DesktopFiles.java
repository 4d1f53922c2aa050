// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.plenaria.ui.files.FileOpener;

/** Hands files to the desktop's own programs. */
final class DesktopFiles implements FileOpener {

    private final Consumer<String> showDocument;

    /**
     * @param showDocument opens a file's URI, as {@link javafx.application.HostServices#showDocument} does
     */
    DesktopFiles(Consumer<String> showDocument) {
        this.showDocument = showDocument;
    }

    @Override
    public void open(Path file) {
        showDocument.accept(file.toUri().toString());
    }

    @Override
    public void showFolderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            open(folder);
        }
    }
}
