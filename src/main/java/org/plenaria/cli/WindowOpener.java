// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.List;

/** Opens the window, which the command line knows nothing of. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Opens the window and returns when it has been closed.
     *
     * @param arguments as given: at most one file, and options for the window
     * @throws NoDisplayException when there is no screen to open it on
     */
    void open(List<String> arguments) throws NoDisplayException;

    /** There is no screen to open a window on, as on a server. */
    final class NoDisplayException extends Exception {

        private static final long serialVersionUID = 1L;

        /**
         * @param cause what the toolkit says of it
         */
        public NoDisplayException(Throwable cause) {
            super(cause);
        }
    }
}
