// SPDX-License-Identifier: Apache-2.0
package org.plenaria.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where computers keep Hunspell dictionaries: those of the system, of LibreOffice and of Firefox. */
public final class DictionaryFolders {

    private static final int DEPTH = 3;

    private DictionaryFolders() {}

    /**
     * The folders of this computer that are there.
     *
     * @param home the person's own folder
     * @param environment reads the variables of the system
     */
    public static List<Path> ofComputer(Path home, Function<String, @Nullable String> environment) {
        var folders = new ArrayList<Path>();
        for (var unix : List.of(
                "/usr/share/hunspell", "/usr/share/myspell", "/usr/local/share/hunspell",
                "/usr/lib/libreoffice/share/extensions", "/usr/lib64/libreoffice/share/extensions",
                "/opt/libreoffice/share/extensions", "/usr/lib/firefox/dictionaries", "/Library/Spelling",
                "/Applications/LibreOffice.app/Contents/Resources/extensions")) {
            folders.add(Path.of(unix));
        }
        folders.add(home.resolve("Library").resolve("Spelling"));
        for (var variable : List.of("ProgramFiles", "ProgramFiles(x86)")) {
            Optional.ofNullable(environment.apply(variable)).filter(it -> !it.isBlank()).ifPresent(programs ->
                    folders.add(Path.of(programs).resolve("LibreOffice").resolve("share").resolve("extensions")));
        }
        return folders.stream().filter(Files::isDirectory).toList();
    }

    /** The dictionaries in some folders and a little below them, those of the first folder first. */
    static List<DictionaryFiles> in(List<Path> folders) {
        return folders.stream().flatMap(folder -> in(folder).stream()).toList();
    }

    private static List<DictionaryFiles> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> file.toString().endsWith(".aff"))
                    .sorted()
                    .map(DictionaryFiles::of)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException | UncheckedIOException notReadable) {
            return List.of(); // a folder that cannot be read has no dictionaries for us
        }
    }
}
