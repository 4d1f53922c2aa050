// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.plenaria.planfile.CouldNotWriteException.Reason;

/**
 * Where an old file cannot be replaced, because a synchronizer holds it open or its medium knows no replacing, what was
 * to be in it goes beside it, under a name that says so: the work is on the disk, and nothing is overwritten.
 */
final class BesideFile {

    private static final int MOST_COPIES = 99;

    private BesideFile() {}

    /**
     * Writes a file, or a copy beside it.
     *
     * @throws CouldNotWriteException also when there is a copy now: {@link Reason#SAVED_BESIDE}
     */
    static void write(Path file, byte[] content) throws IOException {
        try {
            AtomicFile.write(file, out -> out.write(content));
        } catch (CouldNotWriteException e) {
            if (e.reason() != Reason.NOT_REPLACED) {
                throw e;
            }
            var copy = free(file);
            try {
                AtomicFile.write(copy, out -> out.write(content));
            } catch (IOException neither) {
                e.addSuppressed(neither);
                throw e;
            }
            throw CouldNotWriteException.savedBeside(file, copy, e);
        }
    }

    /** "year (saved copy).plan.json", "year (saved copy 2).plan.json"... */
    private static Path free(Path file) {
        var name = String.valueOf(file.getFileName());
        int end = name.endsWith(PlanFile.EXTENSION) ? name.length() - PlanFile.EXTENSION.length() : name.length();
        for (int i = 1; ; i++) {
            var number = i == 1 ? "" : " " + i;
            var copyName = name.substring(0, end) + " (saved copy" + number + ")" + name.substring(end);
            var copy = file.resolveSibling(copyName);
            if (i == MOST_COPIES || !Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                return copy;
            }
        }
    }
}
