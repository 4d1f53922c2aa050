// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;

/** Where recovery files wait that are done with, or that nobody can read, in case somebody wants one after all. */
record SetAside(Path folder) {

    private static final Duration KEPT = Duration.ofDays(30);

    /** Moves a file here; empty when that is not possible, and then it stays where it is. */
    Optional<Path> take(Path file) {
        try {
            AtomicFile.createPrivateFolders(folder);
            var here = folder.resolve(file.getFileName());
            AtomicFile.rename(file, here);
            Files.setLastModifiedTime(here, FileTime.from(Instant.now())); // the thirty days begin now
            return Optional.of(here);
        } catch (CouldNotWriteException notPossible) {
            return Optional.empty();
        } catch (IOException timeUnknown) {
            return Optional.of(folder.resolve(file.getFileName()));
        }
    }

    /** Removes what has waited long enough. */
    void clear() {
        var old = Instant.now().minus(KEPT);
        try (var files = Files.newDirectoryStream(folder)) {
            for (var one : files) {
                if (Files.isRegularFile(one) && Files.getLastModifiedTime(one).toInstant().isBefore(old)) {
                    Files.deleteIfExists(one);
                }
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            // at the next start
        }
    }
}
