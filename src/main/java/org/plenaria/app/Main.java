// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import javafx.application.Application;

/** Where the program starts: answers on the terminal what needs no window, and otherwise opens one. */
public final class Main {

    private Main() {}

    /**
     * Starts the program.
     *
     * @param args {@code --help} for the usage line, otherwise the plan file to open
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("--help")) {
            System.out.println("Usage: plenaria [--lang en|es|pt|fr] [FILE]");
            return;
        }
        Application.launch(PlenariaApplication.class, args);
    }
}
