// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.SettingsText;

/** The settings on disk. A file that is missing, unreadable or broken never keeps the program from starting. */
final class SettingsFile {

    private static final String KEPT = "settings-broken.properties";

    private final Path file;
    private String last = "";
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * What was wrong with the file.
     *
     * @param names of the settings that made no sense; none when nothing could be read
     * @param kept where it was put aside as it was; absent when not even that could be done
     */
    record Trouble(List<String> names, Optional<Path> kept) {}

    SettingsFile(Path file) {
        this.file = file;
    }

    Settings read() {
        AtomicFile.clearLeftovers(file);
        try {
            last = Files.readString(file, StandardCharsets.UTF_8);
            var broken = new ArrayList<String>();
            var settings = SettingsText.read(last, broken::add);
            if (!broken.isEmpty()) {
                putAside(broken.contains("") ? List.of() : List.copyOf(broken));
            }
            return settings;
        } catch (NoSuchFileException firstRun) {
            return Settings.FIRST_RUN;
        } catch (IOException unreadable) { // also what is not UTF-8
            putAside(List.of());
            return Settings.FIRST_RUN;
        }
    }

    /** What was wrong with the file when it was read, if anything. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    private void putAside(List<String> names) {
        var aside = file.resolveSibling(KEPT);
        try {
            var content = Files.readAllBytes(file);
            AtomicFile.write(aside, out -> out.write(content));
            trouble = Optional.of(new Trouble(names, Optional.of(aside)));
        } catch (IOException notEvenThat) {
            trouble = Optional.of(new Trouble(names, Optional.empty()));
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
