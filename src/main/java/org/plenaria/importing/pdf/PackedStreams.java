// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Weighs the packed parts of a PDF before any library unpacks them: a small file may hold gigabytes. Pictures do not
 * count, because they are never unpacked.
 */
final class PackedStreams {

    /** The most bytes all parts may unpack to. */
    static final long MOST_BYTES = 128L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 600;
    private static final int DEEPEST = 3;
    private static final int BUFFER = 32 * 1024;

    private final byte[] file;
    private long left = MOST_BYTES;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    /** Whether they stay within the limit. */
    static boolean fit(byte[] file) {
        return new PackedStreams(file).all();
    }

    private boolean all() {
        for (int at = next(0); at >= 0; at = next(at)) {
            int start = at + (at < file.length && file[at] == '\r' ? 1 : 0);
            start += start < file.length && file[start] == '\n' ? 1 : 0;
            if (isPacked(start) && !isPicture(at) && !weigh(start)) {
                return false;
            }
        }
        return true;
    }

    /** The place after the next word "stream" that is no "endstream"; -1 when there is none. */
    private int next(int from) {
        for (int i = from; i <= file.length - STREAM.length; i++) {
            if (file[i] == 's' && matches(i) && (i == 0 || file[i - 1] != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isPacked(int at) {
        return at + 2 < file.length && isHeader(file[at], file[at + 1]);
    }

    // RFC 1950: the method, and a checksum over both bytes.
    private static boolean isHeader(byte one, byte other) {
        return (one & 0x0f) == 8 && ((one & 0xff) * 256 + (other & 0xff)) % 31 == 0;
    }

    private boolean isPicture(int end) {
        int start = Math.max(0, end - DICTIONARY);
        var before = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
        int dictionary = before.lastIndexOf(" obj");
        return before.substring(Math.max(0, dictionary)).replace(" ", "").contains("/Subtype/Image");
    }

    private boolean weigh(int start) {
        var inflaters = new Inflater[DEEPEST];
        try {
            inflaters[0] = new Inflater();
            inflaters[0].setInput(file, start, file.length - start);
            return weigh(inflaters, 0);
        } finally {
            for (var inflater : inflaters) {
                if (inflater != null) {
                    inflater.end();
                }
            }
        }
    }

    // What is packed twice is unpacked twice, piece by piece.
    private boolean weigh(Inflater[] inflaters, int depth) {
        var buffer = new byte[BUFFER];
        boolean first = true;
        try {
            while (!inflaters[depth].finished()) {
                int count = inflaters[depth].inflate(buffer);
                if (count == 0) {
                    return true; // more to come from outside, or damaged: the library will say
                }
                left -= count;
                if (left < 0) {
                    return false;
                }
                boolean again = first && depth + 1 < DEEPEST && count > 2 && isHeader(buffer[0], buffer[1]);
                if (again && inflaters[depth + 1] == null) {
                    inflaters[depth + 1] = new Inflater();
                }
                first = false;
                if (depth + 1 < DEEPEST && inflaters[depth + 1] != null) {
                    inflaters[depth + 1].setInput(buffer, 0, count);
                    if (!weigh(inflaters, depth + 1)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (DataFormatException damaged) {
            return true;
        }
    }
}
