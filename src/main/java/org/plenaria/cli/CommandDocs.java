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
 * Prints what there is to tell of the commands: the manual page ({@code man}, in troff's man macros), the completion of
 * words ({@code completion}, for bash and, through its {@code bashcompinit}, zsh) and {@code docs/command-line.md}
 * ({@code markdown}). All follow from the commands themselves, so that they never tell of an option that is gone.
 */
public final class CommandDocs {

    private static final String NAME = "plenaria";
    private static final int COLUMNS = 76;
    private static final String EXIT_CODES = """
            0  all went well
            1  there is something to look at: findings, notes, differences, conflicts
            2  the command was not understood
            3  a file could not be read
            4  a file could not be written
            """;

    private CommandDocs() {}

    /**
     * Prints one of them on standard output.
     *
     * @param args {@code man}, {@code completion} or {@code markdown}
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(switch (args.length == 0 ? "" : args[0]) {
            case "completion" -> completion();
            case "markdown" -> markdown();
            default -> manual();
        });
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
        section(page, "EXIT STATUS", EXIT_CODES);
        return page.toString();
    }

    static String markdown() {
        var tree = tree();
        var page = new StringBuilder("""
                # The command line

                What `plenaria --help` and the `--help` of each command say; all of it works without a display but the
                window itself. This page is made of the commands (`CommandDocs markdown`).
                """);
        part(page, NAME, tree.getUsageMessage(Ansi.OFF));
        tree.getSubcommands().forEach((name, command) ->
                part(page, NAME + " " + name, command.getUsageMessage(Ansi.OFF)));
        part(page, "Exit codes", EXIT_CODES);
        return page.toString();
    }

    private static void part(StringBuilder page, String title, String text) {
        page.append("\n## ").append(title).append("\n\n```text\n");
        text.strip().lines().forEach(line -> page.append(line.stripTrailing()).append('\n'));
        page.append("```\n");
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
