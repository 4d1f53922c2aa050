// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way in from the command line. */
public final class CommandLineEntry {

    private CommandLineEntry() {}

    /**
     * Does what the arguments say.
     *
     * @param window opens the window when no command is given
     * @param out for results, in UTF-8
     * @param err for errors, one plain line each; should write UTF-8
     * @param clock tells the year of an imported plan that names none
     * @return 0 when all went well, 1 when a check or an import has something to look at or two plans differ, 2 when
     *     the arguments were not understood, 3 when a file could not be read, 4 when one could not be written
     */
    public static int run(
            String[] arguments, WindowOpener window, OutputStream out, PrintStream err, Clock clock) {
        return run(List.of(arguments), window, out, err, clock, Locale.getDefault(), System.getenv());
    }

    static int run(
            List<String> arguments,
            WindowOpener window,
            OutputStream out,
            PrintStream err,
            Clock clock,
            Locale system,
            Map<String, String> environment) {
        @Nullable String columns = environment.get("COLUMNS");
        var terminal = new Terminal(
                new PrintStream(new ClosedPipe(out), false, StandardCharsets.UTF_8), err,
                ScreenLocale.choose(arguments, system), Terminal.columns(columns == null ? "" : columns));
        var code = new CommandTree(terminal, window, clock).run(arguments);
        if (!terminal.delivered() && code != ExitCode.NOT_WRITTEN) { // whoever reads a result must not miss half of it
            terminal.remark(terminal.messages().text("error.output"));
            code = ExitCode.NOT_WRITTEN;
        }
        err.flush();
        return code.number();
    }
}
