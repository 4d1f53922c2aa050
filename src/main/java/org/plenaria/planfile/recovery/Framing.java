// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The bytes of a journal: a line that says what the file is, then records, each behind its length and its checksum. A
 * record that was cut off, or whose bytes are not the ones that were written, ends the journal: it was being written
 * when the program or the machine stopped.
 */
final class Framing {

    /** The first bytes of every journal, whatever its version. */
    private static final byte[] MAGIC = "plenaria-recovery ".getBytes(US_ASCII);

    static final byte[] FIRST_LINE = "plenaria-recovery 1\n".getBytes(US_ASCII);

    private static final int LENGTH_AND_SUM = 2 * Integer.BYTES;

    private Framing() {}

    static boolean isJournal(byte[] file) {
        return startsWith(file, FIRST_LINE);
    }

    /** Whether a later version of the program wrote it. */
    static boolean isOfOtherVersion(byte[] file) {
        return startsWith(file, MAGIC) && file.length >= FIRST_LINE.length && !isJournal(file);
    }

    /** Whether it ends within its first line. */
    static boolean isBeginning(byte[] file) {
        return startsWith(FIRST_LINE, file);
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    static ByteBuffer bytes(JournalFrame frame) {
        var payload = frame.payload();
        return ByteBuffer.allocate(LENGTH_AND_SUM + payload.length)
                .putInt(payload.length)
                .putInt(sum(payload))
                .put(payload)
                .flip();
    }

    /** The whole records of a journal, up to the first that is not. */
    static List<JournalFrame> frames(byte[] file) {
        var frames = new ArrayList<JournalFrame>();
        var in = ByteBuffer.wrap(file).position(FIRST_LINE.length);
        while (in.remaining() >= LENGTH_AND_SUM) {
            int length = in.getInt();
            int sum = in.getInt();
            if (length <= 0 || length > in.remaining()) {
                break;
            }
            var payload = new byte[length];
            in.get(payload);
            if (sum(payload) != sum) {
                break;
            }
            try {
                frames.add(JournalFrame.read(payload));
            } catch (IOException notOurs) {
                break;
            }
        }
        return frames;
    }

    /** Whether the file ends within its first so many records, rather than going on behind a damaged one. */
    static boolean endsWithin(byte[] file, int records) {
        var in = ByteBuffer.wrap(file).position(FIRST_LINE.length);
        for (int i = 0; i < records; i++) {
            if (in.remaining() < LENGTH_AND_SUM) {
                return true;
            }
            int length = in.getInt();
            in.getInt();
            if (length <= 0) {
                return onlyZerosFrom(file, in.position() - LENGTH_AND_SUM); // space given, but never filled
            }
            if (length > in.remaining()) {
                return length <= JournalFrame.MOST_BYTES;
            }
            in.position(in.position() + length);
        }
        return in.remaining() == 0;
    }

    private static boolean onlyZerosFrom(byte[] file, int start) {
        for (int i = start; i < file.length; i++) {
            if (file[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing was ever written into the file, whatever length the file system gave it. */
    static boolean isUntouched(byte[] file) {
        return onlyZerosFrom(file, 0);
    }

    private static int sum(byte[] payload) {
        var sum = new CRC32C();
        sum.update(payload);
        return (int) sum.getValue();
    }
}
