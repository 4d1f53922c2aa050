// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.plenaria.planfile.CouldNotWriteException.Reason;

/**
 * Writes files whole or not at all: into a file beside the old one, forced to the disk, which then takes the old one's
 * name in one step. A crash, a full disk or a pulled stick leaves the old file or the new one, never a mixture. The one
 * class of the program that opens files for writing.
 */
public final class AtomicFile {

    /** Virus scanners and synchronizers hold a file for a moment; on a system that locks, a rename then fails. */
    private static final List<Integer> PAUSES_MS = List.of(20, 50, 100, 200, 400);

    private static final boolean WINDOWS = File.separatorChar == '\\';

    /** What is to be in the file. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes everything, and leaves closing to the caller.
         *
         * @throws IOException to give up: the old file stays and the exception reaches whoever asked for the file
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Work on a file that must not cross with other writes of it. */
    @FunctionalInterface
    public interface Turn<T> {
        T take() throws IOException;
    }

    private AtomicFile() {}

    /**
     * Waits until no other Plenaria is at work on a file, and keeps others waiting while it works. Where the file
     * system knows no locks it works without. Not for work that takes a turn itself.
     *
     * @param file need not exist; on a network it depends on the network whether others wait
     * @throws CouldNotWriteException when no such file can be
     * @throws IOException whatever the work gave up with
     */
    public static <T> T inTurn(Path file, Turn<T> work) throws IOException {
        return FileTurn.take(WriteTarget.of(file).turn(), AtomicFile::openToLock, work);
    }

    /** Opens a file that is only there to be locked, and makes it where it is missing. */
    static FileChannel openToLock(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /**
     * Puts a file in place. A link is followed and stays; the old file's permissions, and its owner and group where the
     * system allows, pass to the new one. May take as long as the disk takes: not for the JavaFX thread.
     *
     * @throws CouldNotWriteException when the file cannot be written; the old one is untouched, except for {@link
     *     Reason#NOT_CONFIRMED}
     * @throws IOException whatever the body gave up with; the old file is untouched
     */
    public static void write(Path file, Body body) throws IOException {
        var target = WriteTarget.of(file);
        var fresh = create(target);
        try {
            fillAndReplace(target, fresh, body);
        } catch (IOException | RuntimeException | Error e) {
            deleteAfter(e, fresh);
            throw e;
        }
        forceFolder(target);
    }

    /**
     * Removes what a process that was killed while it wrote this file has left beside it, be it a file or a folder.
     * What somebody is writing at this moment stays. Never fails: what cannot be removed is left for the next time.
     */
    public static void clearLeftovers(Path file) {
        Leftovers.clear(file);
    }

    /**
     * Makes a folder and those above it, where they are missing.
     *
     * @throws CouldNotWriteException when that is not possible
     */
    public static void createFolders(Path folder) throws CouldNotWriteException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /**
     * Makes a folder that nobody else may look into, and those above it, where they are missing. Where a file system
     * knows no permissions they are like any other.
     *
     * @throws CouldNotWriteException when that is not possible
     */
    public static void createPrivateFolders(Path folder) throws CouldNotWriteException {
        try {
            Files.createDirectories(folder, WriteTarget.ownerOnly(folder, "rwx------"));
        } catch (IOException e) {
            throw WriteFailure.of(folder, e);
        }
    }

    /**
     * Makes a file that nobody else may read, to add to its end again and again, in a folder that is told of it at
     * once. Such a file can be cut off at any byte by a crash: its reader has to know where it is whole. Not for
     * threads that are interrupted, which closes it.
     *
     * @param file must not be there yet
     * @throws CouldNotWriteException when it cannot be made
     */
    public static FileChannel createToAppend(Path file) throws CouldNotWriteException {
        var target = WriteTarget.of(file);
        FileChannel made;
        try {
            made = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    WriteTarget.ownerOnly(file, "rw-------"));
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
        forceFolder(target);
        return made;
    }

    /**
     * Gives a file another name on the same disk, over whatever is there.
     *
     * @throws CouldNotWriteException when that is not possible; the file is then where it was
     */
    public static void rename(Path file, Path to) throws CouldNotWriteException {
        try {
            Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw WriteFailure.of(to, e);
        }
    }

    /** What to tell when a file made by {@link #createToAppend} takes no more. */
    public static CouldNotWriteException failure(Path file, IOException cause) {
        return WriteFailure.of(file, cause);
    }

    /** Gives a finished folder its name. */
    static void name(Path finished, Path folder) throws CouldNotWriteException {
        var target = WriteTarget.of(folder);
        replace(target, finished);
        forceFolder(target);
    }

    private static Path create(WriteTarget target) throws CouldNotWriteException {
        try {
            return Files.createFile(target.freshNeighbour(), target.attributesWhileFilling());
        } catch (IOException e) {
            throw WriteFailure.of(target.path(), e);
        }
    }

    private static void fillAndReplace(WriteTarget target, Path fresh, Body body) throws IOException {
        var held = open(fresh, target);
        try {
            Leftovers.claim(held.channel());
            fill(held.out(), body, target);
            force(held.channel(), fresh, target);
            target.handDownTo(fresh);
            if (WINDOWS) {
                held.close(); // a file that is open cannot be renamed there
            }
            replace(target, fresh);
        } finally {
            closeForced(held);
        }
    }

    /** A file while it is filled: the way in, and the channel that locks and forces it. */
    private record Held(OutputStream out, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static Held open(Path fresh, WriteTarget target) throws CouldNotWriteException {
        try {
            if (fresh.getFileSystem() == FileSystems.getDefault()) {
                // Not a channel: an interrupt meant for something else would close it in the middle.
                var file = new FileOutputStream(fresh.toFile());
                return new Held(file, file.getChannel());
            }
            var channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
            return new Held(Channels.newOutputStream(channel), channel);
        } catch (IOException e) {
            throw WriteFailure.of(target.path(), e);
        }
    }

    /** What was written is on the disk already, or of no use: no word about the closing could change that. */
    private static void closeForced(Held held) {
        try {
            held.close();
        } catch (IOException alreadyDecided) {
            // see above
        }
    }

    private static void fill(OutputStream held, Body body, WriteTarget target) throws IOException {
        var out = new DiskStream(held, target.path());
        body.writeTo(out);
        out.flush();
    }

    /** Through a channel, which says why it failed; a file descriptor only says that it did. */
    private static void force(FileChannel held, Path fresh, WriteTarget target) throws CouldNotWriteException {
        boolean interrupted = Thread.interrupted(); // an interrupt would close the channel first
        try {
            held.force(true);
        } catch (ClosedByInterruptException meanwhile) {
            Thread.interrupted();
            interrupted = true;
            forceAgain(fresh, target);
        } catch (IOException e) {
            throw WriteFailure.of(target.path(), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void forceAgain(Path fresh, WriteTarget target) throws CouldNotWriteException {
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw WriteFailure.of(target.path(), e);
        }
    }

    private static void replace(WriteTarget target, Path fresh) throws CouldNotWriteException {
        for (int attempt = 0; ; attempt++) {
            try {
                Files.move(fresh, target.path(), StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (IOException e) {
                boolean hopeless = attempt == PAUSES_MS.size() || Files.isDirectory(target.path());
                if (hopeless || !pause(PAUSES_MS.get(attempt))) {
                    throw WriteFailure.notReplaced(target.path(), e);
                }
            }
        }
    }

    /** Waits, unless somebody wants this thread to stop. */
    private static boolean pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void deleteAfter(Throwable failure, Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            failure.addSuppressed(e); // what went wrong first is what matters
        }
    }

    /** Without this, a power cut just after a save could bring back the folder that still names the old file. */
    private static void forceFolder(WriteTarget target) throws CouldNotWriteException {
        if (WINDOWS) {
            return; // Windows cannot open a folder, and NTFS keeps a journal of names
        }
        boolean interrupted = Thread.interrupted(); // an interrupt would close the channel first
        try (var folder = FileChannel.open(target.folder(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (AccessDeniedException | NoSuchFileException e) {
            // A folder one may write to but not read, or one that has been moved since: the file itself is on the disk.
            return;
        } catch (IOException e) {
            if (!WriteFailure.isUnsupported(e)) {
                throw new CouldNotWriteException(Reason.NOT_CONFIRMED, target.path(), e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
