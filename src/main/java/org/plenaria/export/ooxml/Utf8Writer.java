// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes text as UTF-8 through one buffer of bytes. Java's own writers copy each piece through two and take a lock for
 * it: where a sheet is written a tag at a time, that was a fifth of the work.
 */
public final class Utf8Writer extends Writer {

    private static final int BUFFER = 1 << 15;
    private static final int LONGEST = 4; // bytes of a character
    private static final int REPLACEMENT = 0xfffd;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    /**
     * A writer for one thread.
     *
     * @param out stays open when this is flushed
     */
    public Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        if (c < 0x80) {
            reserve();
            buffer[filled++] = (byte) c;
        } else {
            write(String.valueOf((char) c), 0, 1);
        }
    }

    @Override
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    /** A surrogate whose other half is not in the same piece of text becomes U+FFFD. */
    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        int i = offset;
        while (i < end) {
            reserve();
            int stop = Math.min(end, i + buffer.length - LONGEST + 1 - filled);
            while (i < stop && text.charAt(i) < 0x80) {
                buffer[filled++] = (byte) text.charAt(i++);
            }
            if (i < stop) {
                i += beyondAscii(text, i, end);
            }
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    /** Puts one character and says how many units of UTF-16 it was. */
    private int beyondAscii(String text, int index, int end) {
        char c = text.charAt(index);
        if (c < 0x800) {
            put(0xc0 | c >> 6);
            put(continuation(c));
            return 1;
        }
        if (Character.isHighSurrogate(c) && index + 1 < end && Character.isLowSurrogate(text.charAt(index + 1))) {
            int point = Character.toCodePoint(c, text.charAt(index + 1));
            put(0xf0 | point >> 18);
            put(continuation(point >> 12));
            put(continuation(point >> 6));
            put(continuation(point));
            return 2;
        }
        int unit = Character.isSurrogate(c) ? REPLACEMENT : c;
        put(0xe0 | unit >> 12);
        put(continuation(unit >> 6));
        put(continuation(unit));
        return 1;
    }

    private static int continuation(int bits) {
        return 0x80 | bits & 0x3f;
    }

    private void put(int value) {
        buffer[filled++] = (byte) value;
    }

    /** Makes room for any character. */
    private void reserve() throws IOException {
        if (buffer.length - filled < LONGEST) {
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    /** Hands on what was written; does not flush what is behind. */
    @Override
    public void flush() throws IOException {
        drain();
    }

    @Override
    public void close() throws IOException {
        drain();
        out.close();
    }
}
