// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One writer of a file at a time. Whoever works holds a lock on a small hidden file beside it and removes that file at
 * the end. The plan file itself could not carry the lock: on POSIX systems a lock goes as soon as its process closes
 * the file after merely reading it.
 */
final class FileTurn {

    private static final int TRIES_TO_OPEN = 50;
    private static final int PAUSE_MS = 2;
    private static final int LONGEST = 1000; // bytes: takes one block of the disk at most

    /** Opens a file so that it can be locked, and makes it where it is missing. */
    @FunctionalInterface
    interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    private FileTurn() {}

    // Synchronized, because a second channel of this process on the same file would release the lock when it closes.
    static synchronized <T> T take(Path turn, Opener opener, AtomicFile.Turn<T> work) throws IOException {
        int tries = 0;
        while (tries < TRIES_TO_OPEN) {
            FileChannel channel;
            try {
                channel = opener.open(turn);
            } catch (IOException beingRemoved) { // or never possible: the write itself will then say why
                tries++;
                pause();
                continue;
            }
            try (channel) {
                var opened = identity(turn);
                if (!isLocked(channel)) {
                    break;
                }
                if (opened.equals(identity(turn)) && isStill(turn, channel)) {
                    return finish(turn, work);
                }
            }
        }
        return work.take();
    }

    /** Waits for the lock, which goes when the channel closes; false where nothing can be locked. */
    private static boolean isLocked(FileChannel channel) {
        try {
            channel.lock();
            return true;
        } catch (IOException noLocksHere) {
            return false;
        }
    }

    /** Whether the file of this name is the one that is locked: the last holder may have removed that one meanwhile. */
    private static boolean isStill(Path turn, FileChannel channel) throws IOException {
        // Java tells of an open file no more than its length; so this holder's file is given one of its own.
        int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(length));
        try {
            return Files.size(turn) == length;
        } catch (NoSuchFileException removed) {
            return false;
        }
    }

    /** What tells one file from the next of the same name; empty where there is none, and on Windows. */
    private static Optional<Object> identity(Path file) {
        try {
            return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T finish(Path turn, AtomicFile.Turn<T> work) throws IOException {
        try {
            return work.take();
        } finally {
            remove(turn);
        }
    }

    private static void remove(Path turn) {
        try {
            Files.deleteIfExists(turn);
        } catch (IOException leftForTheNext) {
            // it can be locked again, and is cleared away when the plan is next opened
        }
    }
}
