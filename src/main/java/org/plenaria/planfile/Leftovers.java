// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The half-written neighbours of a file that a killed process leaves behind. Whoever writes one holds a lock on it,
 * which the system takes back when the process ends: one that can be locked belongs to nobody any more.
 */
final class Leftovers {

    /** Where nothing can be locked, nobody takes longer than this to write a file. */
    private static final Duration LONGEST_WRITE = Duration.ofDays(1);

    private Leftovers() {}

    /** Marks a file as being written; without effect where the file system knows no locks. */
    static void claim(FileOutputStream held) {
        try {
            held.getChannel().tryLock();
        } catch (IOException | OverlappingFileLockException noLocksHere) {
            // then its age protects it
        }
    }

    static void clear(Path file) {
        try {
            var target = WriteTarget.of(file);
            try (var names = Files.newDirectoryStream(target.folder(), target::isLeftover)) {
                for (var one : names) {
                    if (isAbandoned(one)) {
                        Files.deleteIfExists(one);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            // a folder that cannot be read or written to: nothing is lost by what lies in it
        }
    }

    private static boolean isAbandoned(Path fresh) throws IOException {
        try (var reading = new FileInputStream(fresh.toFile());
                var lock = reading.getChannel().tryLock(0, Long.MAX_VALUE, true)) {
            return lock != null && lock.isShared();
        } catch (OverlappingFileLockException beingWrittenByUs) {
            return false;
        } catch (IOException noLocksHere) {
            var changed = Files.getLastModifiedTime(fresh).toInstant();
            return changed.isBefore(Instant.now().minus(LONGEST_WRITE));
        }
    }
}
