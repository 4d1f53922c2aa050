// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.plenaria.messages.Messages;

/**
 * Where a command writes to, and in which words.
 *
 * @param out results; UTF-8
 * @param err everything that is not a result; UTF-8
 * @param columns how many characters a line may have
 */
record Terminal(PrintStream out, PrintStream err, Locale locale, int columns) {

    private static final int USUAL_COLUMNS = 80;
    private static final int LEAST_COLUMNS = 55; // picocli explains no command in fewer
    private static final int MOST_COLUMNS = 120; // longer lines are hard to read

    /** The width a shell reports, or the usual one. */
    static int columns(String reported) {
        try {
            return Math.clamp(Integer.parseInt(reported), LEAST_COLUMNS, MOST_COLUMNS);
        } catch (NumberFormatException notReported) {
            return USUAL_COLUMNS;
        }
    }

    Messages messages() {
        return Messages.of("cli", locale);
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** One plain line about what went wrong or is worth knowing. */
    void remark(String text) {
        err.print("plenaria: " + text.replaceAll("\\R", " ") + "\n");
    }

    /** A stream for results that are not lines. */
    OutputStream bytes() {
        return out;
    }

    /** Whether all results have arrived; they have not when a pipe was closed or a disk is full. */
    boolean delivered() {
        return !out.checkError();
    }
}
