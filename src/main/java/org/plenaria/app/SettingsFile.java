// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.SettingsText;

/** The settings on disk. A file that is missing, unreadable or broken never keeps the program from starting. */
final class SettingsFile {

    private final Path file;
    private String last = "";

    SettingsFile(Path file) {
        this.file = file;
    }

    Settings read() {
        AtomicFile.clearLeftovers(file);
        try {
            last = Files.readString(file, StandardCharsets.UTF_8);
            return SettingsText.read(last);
        } catch (IOException none) { // also what is not UTF-8
            return Settings.FIRST_RUN;
        }
    }

    /** Writes the settings if they are other than those in the file. Losing them is not worth a word to the user. */
    synchronized void write(Settings settings) {
        var text = SettingsText.write(settings);
        if (text.equals(last)) {
            return;
        }
        try {
            var folder = file.getParent();
            if (folder != null) {
                AtomicFile.createFolders(folder);
            }
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            last = text;
        } catch (IOException readOnlyHome) {
            // The next start then has the old settings; nothing of the user's work is in them.
        }
    }
}
