// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/**
 * The half-written neighbours of a file or folder that a killed process leaves behind. Whoever writes one holds a lock
 * on it, or on a file in it, which the system takes back when the process ends: one that can be locked belongs to
 * nobody any more.
 */
final class Leftovers {

    /** The file in a folder on which whoever fills that folder holds the lock. */
    static final String MARK = ".being-written";

    /** Where nothing can be locked, nobody takes longer than this to write a file. */
    private static final Duration LONGEST_WRITE = Duration.ofDays(1);

    private Leftovers() {}

    /** Marks a file as being written; without effect where the file system knows no locks. */
    static void claim(FileChannel held) {
        try {
            held.tryLock();
        } catch (IOException | OverlappingFileLockException noLocksHere) {
            // then its age protects it
        }
    }

    static void clear(Path file) {
        try {
            var target = WriteTarget.of(file);
            try (var names = Files.newDirectoryStream(target.folder(), target::isLeftover)) {
                for (var one : names) {
                    if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                        clearFolder(one);
                    } else if (isAbandoned(one)) {
                        Files.deleteIfExists(one);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            // a folder that cannot be read or written to: nothing is lost by what lies in it
        }
    }

    /** Removes a folder of plain files; one that holds anything else was not made here. */
    private static void clearFolder(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var inside = Files.newDirectoryStream(folder)) {
            inside.forEach(files::add);
        }
        var mark = folder.resolve(MARK);
        boolean ours = files.stream().allMatch(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS));
        // Without its mark it is hardly begun, or done but for its name: that is a matter of moments.
        boolean abandoned = files.remove(mark) ? isAbandoned(mark) : isOld(folder);
        if (ours && abandoned) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(mark);
            Files.deleteIfExists(folder);
        }
    }

    private static boolean isAbandoned(Path fresh) throws IOException {
        try (var reading = new FileInputStream(fresh.toFile());
                var lock = reading.getChannel().tryLock(0, Long.MAX_VALUE, true)) {
            return lock != null && lock.isShared();
        } catch (OverlappingFileLockException beingWrittenByUs) {
            return false;
        } catch (IOException noLocksHere) {
            return isOld(fresh);
        }
    }

    private static boolean isOld(Path one) throws IOException {
        return Files.getLastModifiedTime(one).toInstant().isBefore(Instant.now().minus(LONGEST_WRITE));
    }
}
