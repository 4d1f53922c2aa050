// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Standard output as pipes know it: a reader such as {@code head} that has seen enough and closes the pipe is no error,
 * and what would still be written is dropped. All other failures remain failures.
 */
final class ClosedPipe extends FilterOutputStream {

    /** What systems say of a closed pipe, in their languages. */
    private static final Pattern CLOSED = Pattern.compile("(?i)pipe|tuber|canalizaci");

    private boolean closed;

    ClosedPipe(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!closed) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                note(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!closed) {
            try {
                out.flush();
            } catch (IOException e) {
                note(e);
            }
        }
    }

    private void note(IOException e) throws IOException {
        if (!CLOSED.matcher(String.valueOf(e.getMessage())).find()) {
            throw e;
        }
        closed = true;
    }
}
