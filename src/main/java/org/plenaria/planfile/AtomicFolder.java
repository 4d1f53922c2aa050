// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.plenaria.planfile.CouldNotWriteException.Reason;

/**
 * Writes a new folder with all its files or not at all: into a hidden folder beside it, which then takes its name. What
 * has that name already is never touched; what a killed process left of an earlier attempt is cleared away first.
 */
public final class AtomicFolder {

    /** Where files go, one after another. */
    @FunctionalInterface
    public interface Shelf {

        /** Writes a file of the folder. */
        void file(String name, AtomicFile.Body body) throws IOException;
    }

    /** What is to be in the folder. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes everything.
         *
         * @throws IOException to give up: there is no folder then, and the exception reaches whoever asked for it
         */
        void writeTo(Shelf shelf) throws IOException;
    }

    private AtomicFolder() {}

    /**
     * Makes a folder. Not for the JavaFX thread.
     *
     * @param folder must not be there yet; the one above it must
     * @throws CouldNotWriteException when it cannot be made
     * @throws IOException whatever the body gave up with
     */
    public static void write(Path folder, Body body) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw WriteFailure.of(folder, Reason.NAME_IS_A_FOLDER);
        }
        Leftovers.clear(folder);
        var hidden = WriteTarget.of(folder).freshNeighbour();
        try {
            AtomicFile.createFolders(hidden);
            var mark = hidden.resolve(Leftovers.MARK);
            try (var held = open(mark, folder)) {
                Leftovers.claim(held);
                body.writeTo((name, content) -> AtomicFile.write(hidden.resolve(name), content));
            }
            Files.delete(mark);
            AtomicFile.name(hidden, folder);
        } catch (IOException | RuntimeException | Error e) {
            removeAfter(e, hidden);
            throw e;
        }
    }

    private static FileChannel open(Path mark, Path folder) throws CouldNotWriteException {
        try {
            return AtomicFile.openToLock(mark);
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    private static void removeAfter(Throwable failure, Path hidden) {
        try (var files = Files.newDirectoryStream(hidden)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            failure.addSuppressed(e);
        }
        try {
            Files.deleteIfExists(hidden);
        } catch (IOException e) {
            failure.addSuppressed(e); // what went wrong first is what matters
        }
    }
}
