// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

/** A file could not be read or written; the message says where in the file and why, in words for the user. */
public final class FileProblem extends Exception {

    private static final long serialVersionUID = 1;

    public FileProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
