// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenaria.messages.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that arguments name and runs it; without one, opens the window. */
final class CommandTree {

    private static final String NAME = "plenaria";
    private static final String VERSION = "--version";

    private final Terminal terminal;
    private final WindowOpener window;
    private final Messages messages;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandLine line;

    CommandTree(Terminal terminal, WindowOpener window, Clock clock) {
        this.terminal = terminal;
        this.window = window;
        messages = terminal.messages();
        commands.put("import", new ImportCommand(terminal, clock));
        commands.put("export", new ExportCommand(terminal));
        commands.put("check", new CheckCommand(terminal));
        commands.put("show", new ShowCommand(terminal));
        commands.put("diff", new DiffCommand(terminal));
        commands.put("reply", new ReplyCommand(terminal, clock));
        commands.put("consolidate", new ConsolidateCommand(terminal, clock));
        commands.put("merge", new MergeCommand(terminal, clock));
        commands.put("next-year", new NextYearCommand(terminal));
        commands.put("readback", new ReadBackCommand(terminal, clock));
        line = new CommandLine(root());
        line.setUsageHelpWidth(terminal.columns());
        commands.forEach((name, command) -> line.addSubcommand(name, command.spec()));
    }

    private CommandLine.Model.CommandSpec root() {
        var specs = new CommandSpecs(messages);
        return specs.command(NAME, "main")
                .addOption(OptionSpec.builder("-V", VERSION)
                        .arity("0")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description(specs.described("version"))
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(specs.described("main.file"))
                        .build());
    }

    CommandLine line() {
        return line;
    }

    ExitCode run(List<String> arguments) {
        try {
            refuseForeignLanguage(arguments);
            refuseMistypedCommand(firstWord(arguments));
            return run(line.parseArgs(arguments.toArray(String[]::new)), arguments);
        } catch (ParameterException notUnderstood) {
            terminal.remark(explained(notUnderstood));
            return ExitCode.USAGE;
        } catch (CommandFailure failure) {
            terminal.remark(failure.message());
            return failure.code();
        } catch (RuntimeException fault) { // a fault of the program: still no stack trace for its user
            terminal.remark(messages.text("error.unexpected", fault.toString()));
            return ExitCode.NOT_WRITTEN;
        }
    }

    private ExitCode run(ParseResult parsed, List<String> arguments) throws CommandFailure {
        var asked = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (asked.isUsageHelpRequested()) {
            terminal.out().print(asked.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return ExitCode.FINE;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.line("Plenaria " + version());
            return ExitCode.FINE;
        }
        if (parsed.hasSubcommand()) {
            return Objects.requireNonNull(commands.get(asked.commandSpec().name())).run(asked);
        }
        return openWindow(parsed.matchedPositionalValue(0, ""), arguments);
    }

    /** Where no window can tell of a file that is missing or broken, that is told here. */
    private ExitCode openWindow(String file, List<String> arguments) throws CommandFailure {
        try {
            window.open(arguments);
            return ExitCode.FINE;
        } catch (WindowOpener.NoDisplayException nowhere) {
            if (!file.isEmpty()) {
                var reading = new PlanReading(terminal);
                reading.plan(reading.path(file));
            }
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.no.display"));
        }
    }

    private void refuseForeignLanguage(List<String> arguments) throws CommandFailure {
        var asked = ScreenLocale.asked(arguments);
        if (asked.isPresent() && !ScreenLocale.isSpoken(asked.get())) {
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.screen.language", asked.get()));
        }
    }

    /** What stands where a command or a file is expected, or "". */
    private static String firstWord(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(CommandSpecs.LANGUAGE_OF_SCREEN)) {
                i++; // its value
            } else if (!arguments.get(i).startsWith("-")) {
                return arguments.get(i);
            }
        }
        return "";
    }

    /** A word that is no file and has no dot was meant for a command; anything else the window speaks about. */
    private void refuseMistypedCommand(String file) throws CommandFailure {
        if (file.isEmpty() || commands.containsKey(file) || file.indexOf('.') >= 0) {
            return;
        }
        if (!Files.exists(new PlanReading(terminal).path(file))) {
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.no.such.command", file));
        }
    }

    private String explained(ParameterException problem) {
        var command = problem.getCommandLine().getCommandName();
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> {
                var words = String.join(" ", unmatched.getUnmatched());
                yield command.equals(NAME)
                        ? messages.text("error.unknown", words)
                        : messages.text("error.unknown.of", words, command);
            }
            case MissingParameterException missing ->
                messages.text(
                        "error.missing",
                        missing.getMissing().stream().map(CommandTree::name).collect(Collectors.joining(", ")),
                        command);
            case OverwrittenOptionException twice ->
                messages.text("error.twice", name(twice.getOverwritten()));
            default -> messages.text("error.usage", String.valueOf(problem.getMessage()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String version() {
        var version = CommandTree.class.getPackage().getImplementationVersion();
        return version == null ? "(from its sources)" : version;
    }
}
