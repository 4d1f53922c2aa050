// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;

/**
 * The folder of journals: one for each plan that is open with changes, and those that crashes left. Nothing here is for
 * the JavaFX thread. A process has one of these for a folder.
 */
public final class RecoveryFolder {

    private static final String ENDING = ".journal";

    /** Larger ones were not written here, and would not fit into memory. */
    private static final long MOST_BYTES = 256L << 20;

    private final Path folder;
    private final SetAside aside;
    /** Journals this process writes: merely reading one of them would give up the lock on it. */
    private final Set<Path> own = ConcurrentHashMap.newKeySet();

    /**
     * @param folder need not be there yet
     */
    public RecoveryFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
        aside = new SetAside(this.folder.resolve("set-aside"));
    }

    public Path folder() {
        return folder;
    }

    /** Where files wait that are done with. */
    public Path aside() {
        return aside.folder();
    }

    /**
     * Begins a journal.
     *
     * @param base the plan file as it was opened or last saved
     * @throws CouldNotWriteException when it cannot be written
     */
    public JournalWriter begin(JournalHead head, byte[] base) throws CouldNotWriteException {
        AtomicFile.createPrivateFolders(folder);
        var file = folder.resolve(head.plan().value() + "-" + UUID.randomUUID() + ENDING);
        own.add(file);
        try {
            return JournalWriter.begin(file, head, base, () -> own.remove(file));
        } catch (CouldNotWriteException | RuntimeException e) {
            own.remove(file);
            throw e;
        }
    }

    /**
     * What no living process is at work on, the latest first. What holds nothing is removed; what cannot be read is
     * moved aside, and told.
     */
    public List<Found> look() {
        aside.clear();
        var found = new ArrayList<Found>();
        for (var file : journals()) {
            if (!own.contains(file) && !isAlive(file)) {
                read(file).ifPresent(found::add);
            }
        }
        return withoutForerunners(found);
    }

    private List<Path> journals() {
        var files = new ArrayList<Path>();
        try (var names = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var one : names) {
                if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(one);
                }
            }
        } catch (IOException | DirectoryIteratorException none) {
            // no folder yet, or one that cannot be read: there is nothing to offer
        }
        return files;
    }

    private static boolean isAlive(Path file) {
        try (var reading = new FileInputStream(file.toFile());
                var lock = reading.getChannel().tryLock(JournalWriter.LOCKED_BYTE, 1, true)) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException noLocksHere) {
            return isWrittenByALivingProcess(file);
        }
    }

    private static boolean isWrittenByALivingProcess(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES || !(Journal.read(Files.readAllBytes(file)) instanceof Journal.Read.Whole(
                    var journal))) {
                return false;
            }
            var writer = ProcessHandle.of(journal.head().process());
            return writer.isPresent()
                    && writer.get().info().command().equals(ProcessHandle.current().info().command());
        } catch (IOException notNow) {
            return false;
        }
    }

    private Optional<Found> read(Path file) {
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.of(damaged(file));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException notNow) {
            return Files.exists(file)
                    ? Optional.of(new Found.Unreadable(file, Found.Why.LOCKED))
                    : Optional.empty(); // its process has just finished with it
        }
        return switch (Journal.read(bytes)) {
            case Journal.Read.Whole(var journal) -> Optional.of(new Found.Work(file, journal));
            case Journal.Read.Newer _ -> Optional.of(new Found.Unreadable(file, Found.Why.NEWER));
            case Journal.Read.Damaged _ -> Optional.of(damaged(file));
            case Journal.Read.Empty _ -> {
                delete(file);
                yield Optional.empty();
            }
        };
    }

    private Found damaged(Path file) {
        return new Found.Unreadable(aside.take(file).orElse(file), Found.Why.DAMAGED);
    }

    /** A journal that another has taken over from, when the crash came before it was removed, is in that one. */
    private static List<Found> withoutForerunners(List<Found> all) {
        var last = new HashMap<UUID, Found.Work>();
        var kept = new ArrayList<Found>();
        for (var one : all) {
            if (one instanceof Found.Work work) {
                last.merge(work.journal().head().window(), work, (a, b) -> {
                    boolean later = b.journal().last().time().isAfter(a.journal().last().time());
                    delete((later ? a : b).file());
                    return later ? b : a;
                });
            } else {
                kept.add(one);
            }
        }
        last.values().stream()
                .sorted(Comparator.comparing((Found.Work work) -> work.journal().last().time()).reversed())
                .forEach(kept::add);
        return List.copyOf(kept);
    }

    /**
     * Moves a journal out of the way once it has been recovered or is not wanted: for thirty days it can be put back by
     * hand. Does nothing when that is not possible.
     *
     * @return where it is now
     */
    public Path setAside(Found found) {
        return aside.take(found.file()).orElse(found.file());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftForTheNext) {
            // it does no harm
        }
    }
}
