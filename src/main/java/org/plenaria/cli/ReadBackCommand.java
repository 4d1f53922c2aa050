// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.compare.ProposalRow;
import org.plenaria.edit.Outcome;
import org.plenaria.importing.ImportPhrases;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.EditPhrases;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.readback.ReadBack;
import org.plenaria.session.readback.ReadBackPhrases;
import org.plenaria.session.readback.UnfitReturnException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria readback}: what somebody changed in an exported document, told and taken into the plan. */
final class ReadBackCommand implements Command {

    private static final String ACCEPT = "--accept";
    private static final String INTO = "--into";
    private static final String REPORT = "--report";
    private static final int INDENT = 4;

    private final Terminal terminal;
    private final Messages words;
    private final Clock clock;

    ReadBackCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        words = Messages.of("readback", terminal.locale());
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(words, terminal.messages());
        return specs.command("readback", "readback")
                .addPositional(specs.argument(0, "PLAN", "readback.plan"))
                .addPositional(specs.argument(1, "FILE", "readback.file"))
                .addOption(specs.value(ACCEPT, "WHICH", "readback.accept"))
                .addOption(specs.value(INTO, "OUT", "readback.into"))
                .addOption(specs.value(REPORT, "REPORT", "readback.report"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        boolean all = acceptsAll(arguments);
        var reading = new PlanReading(terminal);
        Path source = reading.path(arguments.matchedPositionalValue(0, ""));
        var into = NewFile.named(INTO, arguments, terminal);
        var report = NewFile.named(REPORT, arguments, terminal);
        if (into.isPresent() && !all) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.into.alone"));
        }
        var loaded = reading.plan(source);
        if (all && loaded.readOnly()) {
            throw new CommandFailure(ExitCode.UNREADABLE, words.text("error.newer", source));
        }
        var readBack = read(reading.path(arguments.matchedPositionalValue(1, "")), loaded.plan());
        for (var file : List.of(into, report)) {
            if (file.isPresent()) {
                file.get().refuseExisting();
            }
        }
        var lines = lines(readBack);
        if (report.isPresent()) {
            var text = String.join("\n", lines) + "\n";
            report.get().write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } else {
            lines.forEach(terminal::line);
        }
        var rows = readBack.review().rows();
        var accepted = readBack.review().uncontested();
        int left = all ? rows.size() - accepted.size() : rows.size();
        if (all && (!accepted.isEmpty() || into.isPresent())) {
            var target = into.orElseGet(() -> new NewFile(terminal, source));
            var made = made(readBack, loaded.plan());
            target.replace(file -> PlanFile.write(file, made));
            terminal.line(Wrapped.plain(words.text("report.accepted", accepted.size(), target.path())));
        }
        if (left > 0) {
            terminal.line(words.text("report.left", left));
        }
        return left > 0 || !readBack.notes().isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private boolean acceptsAll(ParseResult arguments) throws CommandFailure {
        String which = arguments.matchedOptionValue(ACCEPT, "none");
        return switch (which) {
            case "all" -> true;
            case "none" -> false;
            default -> throw new CommandFailure(ExitCode.USAGE, words.text("error.accept", which));
        };
    }

    private ReadBack read(Path file, Plan plan) throws CommandFailure {
        try {
            return ReadBack.of(file, plan, LocalDate.now(clock));
        } catch (ImportRefusedException refusal) {
            throw new CommandFailure(ExitCode.UNREADABLE, new ImportPhrases(terminal.locale()).of(refusal));
        } catch (UnfitReturnException unfit) {
            throw new CommandFailure(ExitCode.UNREADABLE, unfit.message(terminal.locale()));
        }
    }

    private Plan made(ReadBack readBack, Plan plan) throws CommandFailure {
        var edit = readBack.edit(readBack.review().uncontested());
        return switch (edit.applyChecked(plan)) {
            case Outcome.Applied(Plan after) -> after;
            case Outcome.Refused refused -> throw new CommandFailure(
                    ExitCode.UNREADABLE, EditPhrases.in(terminal.locale()).refusal(refused));
        };
    }

    private List<String> lines(ReadBack readBack) {
        var phrases = new ReadBackPhrases(readBack, terminal.locale());
        var lines = new ArrayList<String>();
        var rows = readBack.review().rows();
        lines.add(words.text("report.heading", readBack.file(), rows.size()));
        rows.forEach(row -> lines.addAll(lines(row, phrases)));
        var notes = phrases.notes();
        if (!notes.isEmpty()) {
            lines.add("");
            lines.add(words.text("report.notes"));
            var paragraph = new Wrapped(terminal.columns(), 2);
            notes.forEach(note -> lines.add(paragraph.hanging("-", note)));
        }
        return lines;
    }

    private List<String> lines(ProposalRow row, ReadBackPhrases phrases) {
        var lines = new ArrayList<String>();
        var paragraph = new Wrapped(terminal.columns(), 2);
        var inner = new Wrapped(terminal.columns(), INDENT);
        lines.add(paragraph.hanging("-", words.text("report.row", phrases.element(row), phrases.field(row))));
        if (!phrases.before(row).isEmpty()) {
            lines.add(inner.indented(words.text("report.old", oneLine(phrases.before(row)))));
        }
        phrases.meanwhile(row).ifPresent(now ->
                lines.add(inner.indented(words.text("report.now", oneLine(now)))));
        var by = phrases.by(row).map(who -> " (" + who + ")").orElse("");
        lines.add(inner.indented(words.text("report.new", oneLine(phrases.after(row))) + by));
        Optional<String> question = phrases.question(row);
        question.ifPresent(asked -> lines.add(inner.indented(asked)));
        return lines;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " | ");
    }
}
