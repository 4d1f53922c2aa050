// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.plenaria.export.template.TemplateRefusedException;
import org.plenaria.export.template.WordTemplate;
import org.plenaria.messages.Messages;
import org.plenaria.ui.files.FileProblem;

/** Reads the organization's template. */
final class TemplateFile {

    private TemplateFile() {}

    /**
     * Reads it anew: whoever keeps the template may have changed it. Not for the JavaFX thread.
     *
     * @param screen the language in which problems are told
     * @throws FileProblem when there is no such file, or none that can be a template
     */
    static WordTemplate read(Path file, Locale screen) throws FileProblem {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) { // reading a pipe would never end
                throw new IOException("not a file: " + file);
            }
            try (var in = Files.newInputStream(file)) {
                return WordTemplate.of(nameOf(file), in.readNBytes(WordTemplate.MOST_BYTES + 1));
            }
        } catch (TemplateRefusedException refused) {
            throw new FileProblem(refused.message(screen), refused);
        } catch (IOException e) {
            var key = Files.exists(file) ? "template.unreadable" : "template.missing";
            throw new FileProblem(Messages.of("export", screen).text(key, file.toString()), e);
        }
    }

    static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString(); // the root of a disk has none
    }
}
