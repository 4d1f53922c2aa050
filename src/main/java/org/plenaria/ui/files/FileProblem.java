// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import org.plenaria.messages.Messages;

/** A file could not be read or written; the message is for the user. */
public final class FileProblem extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * @param message whole sentences: what went wrong, what was kept, what to do
     */
    public FileProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to tell the user of anything that went wrong with a file. */
    public static String explain(Throwable why, Messages words) {
        return why instanceof FileProblem problem
                ? String.valueOf(problem.getMessage())
                : words.text("problem.unexpected", why.toString());
    }
}
