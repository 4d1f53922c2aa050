// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;

/**
 * Writes a journal, and holds a lock on it meanwhile: one that nobody holds was left behind by a crash. To be used by
 * one thread, which nobody interrupts.
 */
public final class JournalWriter implements AutoCloseable {

    /** After so many records, or bytes, it is time for a journal of the last state only. */
    private static final int LONG_RECORDS = 500;
    private static final long LONG_BYTES = 16L << 20;

    /** Where the lock lies: on some systems nobody else could read the bytes it covers. */
    static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final Runnable closed;
    private byte[] content;
    private int records;
    private boolean spoilt;

    private JournalWriter(Path file, FileChannel channel, byte[] base, Runnable closed) {
        this.file = file;
        this.channel = channel;
        this.content = base;
        this.closed = closed;
    }

    /**
     * Begins a journal.
     *
     * @param file must not be there yet
     * @param base the plan file it starts from
     * @param closed called when the journal is let go of
     * @throws CouldNotWriteException when it cannot be written; nothing of it is left then
     */
    static JournalWriter begin(Path file, JournalHead head, byte[] base, Runnable closed)
            throws CouldNotWriteException {
        var writer = new JournalWriter(file, AtomicFile.createToAppend(file), base, closed);
        try {
            writer.claim();
            writer.write(ByteBuffer.wrap(Framing.FIRST_LINE));
            writer.write(Framing.bytes(new JournalFrame.Head(head)));
            writer.write(Framing.bytes(new JournalFrame.Base(base)));
            return writer;
        } catch (CouldNotWriteException | RuntimeException e) {
            writer.delete();
            throw e;
        }
    }

    private void claim() {
        try {
            channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (IOException | OverlappingFileLockException noLocksHere) {
            // then the number of the process tells that it is alive
        }
    }

    Path file() {
        return file;
    }

    /** Whether nothing more can be added, or nothing more should: another journal is to take over. */
    public boolean isToBeReplaced() {
        return spoilt || records >= LONG_RECORDS || size() > LONG_BYTES + 2L * content.length;
    }

    private long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * Adds a state of the plan, and comes back when the disk has it.
     *
     * @param now the plan file as it would read now
     * @throws CouldNotWriteException when the disk does not take it; what was there before stays readable, and this
     *     journal is to be replaced
     */
    public void add(Instant time, int count, String last, byte[] now) throws CouldNotWriteException {
        write(Framing.bytes(new JournalFrame.State(time, count, last, Splice.between(content, now))));
        try {
            channel.force(false);
        } catch (IOException e) {
            spoilt = true;
            throw AtomicFile.failure(file, e);
        }
        content = now;
        records++;
    }

    private void write(ByteBuffer bytes) throws CouldNotWriteException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            spoilt = true; // what follows half a record could not be read
            throw AtomicFile.failure(file, e);
        }
    }

    /** Lets go of the journal: whoever looks next may recover it. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyForced) {
            // what was added is on the disk
        }
        closed.run();
    }

    /** Removes the journal: nothing of it is missing anywhere. */
    public void delete() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftForTheNext) {
            // the next start finds that it has nothing to offer
        }
    }
}
