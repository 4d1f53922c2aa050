// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

/** What the program tells its caller at the end. */
enum ExitCode {
    FINE(0),
    /** There is something to look at: findings of a check, notes of an import, differences between plans. */
    FINDINGS(1),
    /** The command line was not understood. */
    USAGE(2),
    /** A file could not be read. */
    UNREADABLE(3),
    /** A file could not be written. */
    NOT_WRITTEN(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
