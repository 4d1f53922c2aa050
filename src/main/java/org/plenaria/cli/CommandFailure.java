// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

/** A command cannot do what it was asked for. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    /**
     * A reason to stop.
     *
     * @param message for the reader, in whole sentences
     */
    CommandFailure(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
