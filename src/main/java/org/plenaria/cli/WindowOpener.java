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
     */
    void open(List<String> arguments);
}
