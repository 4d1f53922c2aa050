// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javafx.application.Application;
import org.plenaria.cli.CommandLineEntry;

/** Where the program starts: answers on the terminal what needs no window, and otherwise opens one. */
public final class Main {

    private Main() {}

    /**
     * Starts the program.
     *
     * @param args {@code --help} tells
     */
    public static void main(String[] args) {
        // UTF-8 whatever the system's encoding: a plan may have texts in any language.
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int code = CommandLineEntry.run(
                args,
                arguments -> Application.launch(PlenariaApplication.class, arguments.toArray(String[]::new)),
                out,
                err,
                Clock.systemDefaultZone());
        if (code != 0) {
            System.exit(code); // otherwise let the last thread end the program by itself
        }
    }
}
