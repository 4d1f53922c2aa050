// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenaria.check.Checks;
import org.plenaria.edit.Outcome;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.ImportPhrases;
import org.plenaria.importing.ImportReport;
import org.plenaria.importing.ImportResult;
import org.plenaria.importing.PlanImport;
import org.plenaria.importing.SourceFiles;
import org.plenaria.importing.into.ImportInto;
import org.plenaria.importing.into.Proposal;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.EditPhrases;
import org.plenaria.phrasing.FindingPhrases;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria import}: a new plan file made of a document, and what became of the document's words. */
final class ImportCommand implements Command {

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private final Terminal terminal;
    private final Messages messages;
    private final ImportPhrases phrases;
    private final Clock clock;

    ImportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        messages = terminal.messages();
        phrases = new ImportPhrases(terminal.locale());
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(messages);
        return specs.command("import", "import")
                .addPositional(specs.argument(0, "FILE", "import.file"))
                .addOption(OptionSpec.builder("-o", "--output")
                        .arity("1")
                        .paramLabel("PLAN")
                        .type(String.class)
                        .description(specs.described("import.output"))
                        .build())
                .addOption(specs.value("--into", "PLAN", "import.into"))
                .addOption(Logged.option(specs, "import.as"))
                .addOption(specs.value("--report", "REPORT", "import.report"))
                .addOption(specs.value("--year", "YEAR", "import.year"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var source = new PlanReading(terminal).path(arguments.matchedPositionalValue(0, ""));
        var year = year(arguments);
        var plan = NewFile.named("--output", arguments, terminal)
                .orElseGet(() -> NewFile.beside(source, PlanFile.EXTENSION, terminal));
        var report = NewFile.named("--report", arguments, terminal);
        if (report.isPresent() && report.get().isSameAs(plan)) {
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.new.twice", plan.path()));
        }
        var document = document(source);
        var open = open(arguments);
        plan.refuseExisting();
        if (report.isPresent()) { // nothing is written when one of the two could not be
            report.get().refuseExisting();
        }
        var result = imported(document, year, open);
        var proposals = open.map(known -> ImportInto.proposals(known, result.plan())).orElse(List.of());
        var made = open.isPresent()
                ? Logged.changed(open.get(), joined(open.get(), proposals), Logged.who(arguments), clock)
                : result.plan();
        plan.make(file -> PlanFile.write(file, made));
        if (report.isPresent()) {
            var text = ImportReport.write(result, nameOf(source), terminal.locale());
            report.get().write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        print(result);
        if (open.isEmpty()) {
            notice(made);
        }
        open.ifPresent(known -> print(proposals, known));
        return result.notes().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private OptionalInt year(ParseResult arguments) throws CommandFailure {
        if (!arguments.hasMatchedOption("--year")) {
            return OptionalInt.empty();
        }
        String year = arguments.matchedOptionValue("--year", "");
        if (!YEAR.matcher(year).matches()) {
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.year", year));
        }
        return OptionalInt.of(Integer.parseInt(year));
    }

    private SourceDocument document(Path source) throws CommandFailure {
        if (nameOf(source).endsWith(PlanFile.EXTENSION)) {
            throw new CommandFailure(ExitCode.UNREADABLE, messages.text("error.already.plan", source));
        }
        try {
            return SourceFiles.read(source);
        } catch (ImportRefusedException refusal) {
            throw new CommandFailure(ExitCode.UNREADABLE, phrases.of(refusal));
        }
    }

    private Optional<Plan> open(ParseResult arguments) throws CommandFailure {
        if (!arguments.hasMatchedOption("--into")) {
            return Optional.empty();
        }
        var reading = new PlanReading(terminal);
        var loaded = reading.plan(reading.path(arguments.matchedOptionValue("--into", "")));
        if (loaded.readOnly()) { // what this version does not know would be lost in the new file
            throw new CommandFailure(ExitCode.UNREADABLE, messages.text("error.import.newer"));
        }
        return Optional.of(loaded.plan());
    }

    private Plan joined(Plan open, List<Proposal> proposals) throws CommandFailure {
        var accepted = proposals.stream().filter(Proposal::isByDefault).toList();
        return switch (ImportInto.edit(open, accepted).applyChecked(open)) {
            case Outcome.Applied(Plan after) -> after;
            case Outcome.Refused refused ->
                throw new CommandFailure(
                        ExitCode.UNREADABLE, EditPhrases.in(terminal.locale()).refusal(refused));
        };
    }

    private ImportResult imported(SourceDocument document, OptionalInt year, Optional<Plan> open) {
        var options = open.map(ImportOptions::into)
                .orElseGet(() -> ImportOptions.assuming(year.orElseGet(() -> Year.now(clock).getValue())));
        var result = new PlanImport().of(document, options);
        if (year.isEmpty()) {
            return result;
        }
        var notes = result.notes().stream().filter(note -> !isGiven(note, year.getAsInt())).toList();
        return new ImportResult(result.plan(), result.fates(), notes, result.mappings());
    }

    /** Whether a note calls assumed what the author has said on the command line. */
    private static boolean isGiven(ImportNote note, int year) {
        return note.kind() == NoteKind.YEAR_ASSUMED && note.words().contains(Integer.toString(year));
    }

    private void print(ImportResult result) {
        var sentences = new Wrapped(terminal.columns(), 0);
        phrases.summary(result).forEach(sentence -> terminal.line(sentences.indented(sentence)));
        if (!result.notes().isEmpty()) {
            terminal.line("");
            terminal.line(phrases.headingOfNotes(result));
            var paragraph = new Wrapped(terminal.columns(), 2);
            result.notes().forEach(note -> terminal.line(paragraph.hanging("-", phrases.of(note))));
        }
    }

    // What anybody would be told who opened the plan: slips that came with the document among it.
    private void notice(Plan plan) {
        var findings = Checks.standard().run(plan);
        if (!findings.isEmpty()) {
            terminal.line("");
            terminal.line(messages.text("import.noticed", findings.size()));
            var numbers = Numbering.of(plan);
            var sentences = FindingPhrases.in(terminal.locale());
            var paragraph = new Wrapped(terminal.columns(), 2);
            findings.forEach(one -> terminal.line(paragraph.hanging("-",
                    (one.element().map(id -> numbers.number(id) + " ").orElse("")
                            + sentences.sentence(one, plan)).strip())));
        }
    }

    // What the document adds or changes was done; what it lacks was only noticed.
    private void print(List<Proposal> proposals, Plan open) {
        var names = EditPhrases.in(terminal.locale());
        var paragraph = new Wrapped(terminal.columns(), 2);
        for (boolean done : new boolean[] {true, false}) {
            var some = proposals.stream().filter(one -> one.isByDefault() == done).toList();
            if (done || !some.isEmpty()) {
                terminal.line("");
                terminal.line(messages.text(done ? "import.changes" : "import.missing", some.size()));
                var numbers = Numbering.of(open);
                some.forEach(one -> terminal.line(paragraph.hanging("-", done
                        ? names.name(one.edit(), open, numbers)
                        : titled(one, open, numbers))));
            }
        }
    }

    private static String titled(Proposal missing, Plan open, Numbering numbers) {
        var id = missing.element().orElseThrow();
        var title = open.activity(id).map(place -> open.text(place.activity().title())).orElse("");
        return (numbers.number(id) + " " + title).strip();
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
