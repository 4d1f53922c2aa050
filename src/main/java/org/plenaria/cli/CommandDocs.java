// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Prints what a package gives to the shell: the manual page ({@code man}, in troff's man macros) or the completion of
 * words ({@code completion}, for bash and, through its {@code bashcompinit}, zsh). Both follow from the commands
 * themselves, so that they never tell of an option that is gone.
 */
public final class CommandDocs {

    private static final String NAME = "plenaria";
    private static final int COLUMNS = 76;

    private CommandDocs() {}

    /**
     * Prints one of the two on standard output.
     *
     * @param args {@code man} or {@code completion}
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(args.length == 1 && args[0].equals("completion") ? completion() : manual());
        out.flush();
    }

    static String completion() {
        return AutoComplete.bash(NAME, tree()).replace("\r", "");
    }

    static String manual() {
        var tree = tree();
        var page = new StringBuilder();
        page.append(".TH PLENARIA 1\n.SH NAME\n").append(NAME).append(" \\- ").append("drafts annual work plans\n");
        page.append(".SH SYNOPSIS\n.nf\n").append(escaped(synopsis(tree))).append(".fi\n");
        section(page, "DESCRIPTION", tree.getUsageMessage(Ansi.OFF));
        tree.getSubcommands().forEach((name, command) ->
                section(page, NAME.toUpperCase(Locale.ROOT) + " " + name.toUpperCase(Locale.ROOT),
                        command.getUsageMessage(Ansi.OFF)));
        section(page, "EXIT STATUS", """
                0  all went well
                1  there is something to look at: findings, notes, differences, conflicts
                2  the command was not understood
                3  a file could not be read
                4  a file could not be written
                """);
        return page.toString();
    }

    private static String synopsis(CommandLine tree) {
        return NAME + " [FILE]\n" + String.join("", tree.getSubcommands().keySet().stream()
                .map(command -> NAME + " " + command + " --help\n")
                .toList());
    }

    private static void section(StringBuilder page, String title, String text) {
        page.append(".SH \"").append(title).append("\"\n.nf\n").append(escaped(text)).append(".fi\n");
    }

    /** A backslash, a leading point or apostrophe and a hyphen mean something to troff. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.strip().lines().forEach(line -> {
            if (line.startsWith(".") || line.startsWith("'")) {
                escaped.append("\\&");
            }
            escaped.append(line.replace("\\", "\\e").replace("-", "\\-")).append('\n');
        });
        return escaped.toString();
    }

    private static CommandLine tree() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(nowhere, nowhere, Locale.ENGLISH, COLUMNS);
        return new CommandTree(terminal, _ -> {}, Clock.systemUTC()).line();
    }
}
