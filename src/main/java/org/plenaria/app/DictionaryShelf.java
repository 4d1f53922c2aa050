// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.check.Speller;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.spelling.Dictionaries;
import org.plenaria.spelling.DictionaryFolders;
import org.plenaria.spelling.PersonalWords;
import org.plenaria.ui.files.FileOpener;
import org.plenaria.ui.findings.Proofreading;

/** The folder {@code dictionaries} beside the settings, and the dictionaries of the computer. */
record DictionaryShelf(Path folder, Path home, FileOpener opener) implements Proofreading.Shelf {

    private static final String FOLDER = "dictionaries";

    static DictionaryShelf beside(Path settings, Path home, FileOpener opener) {
        return new DictionaryShelf(settings.toAbsolutePath().resolveSibling(FOLDER), home, opener);
    }

    @Override
    public Speller dictionaries() {
        var folders = new ArrayList<>(List.of(folder));
        folders.addAll(DictionaryFolders.ofComputer(home, System::getenv));
        return new Dictionaries(folders);
    }

    @Override
    public PersonalWords words() {
        return PersonalWords.in(folder);
    }

    @Override
    public void keep(PersonalWords words) {
        try {
            AtomicFile.createFolders(folder);
            AtomicFile.write(
                    folder.resolve(PersonalWords.FILE),
                    out -> out.write(words.text().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException readOnlyHome) {
            // The words hold until the program ends; like settings they are not worth an alarm.
        }
    }

    @Override
    public void show() {
        var words = folder.resolve(PersonalWords.FILE);
        keep(words());
        opener.showFolderOf(words);
    }
}
