// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The way to the disk: what fails here is the disk's fault, and is told apart from what a body gives up with. */
final class DiskStream extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final Path path;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    DiskStream(OutputStream file, Path path) {
        this.file = file;
        this.path = path;
    }

    @Override
    public void write(int one) throws CouldNotWriteException {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws CouldNotWriteException {
        if (length > BUFFER - filled) {
            flush();
        }
        if (length >= BUFFER) {
            pass(bytes, offset, length);
            return;
        }
        System.arraycopy(bytes, offset, buffer, filled, length);
        filled += length;
    }

    @Override
    public void flush() throws CouldNotWriteException {
        pass(buffer, 0, filled);
        filled = 0;
    }

    /** The file is closed by whoever opened it, after it has been forced; a body that closes only flushes. */
    @Override
    public void close() throws CouldNotWriteException {
        flush();
    }

    private void pass(byte[] bytes, int offset, int length) throws CouldNotWriteException {
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            throw WriteFailure.of(path, e);
        }
    }
}
