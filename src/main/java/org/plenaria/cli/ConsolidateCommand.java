// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.compare.Consolidation;
import org.plenaria.compare.ReturnedPlan;
import org.plenaria.edit.AdoptedPlan;
import org.plenaria.edit.Outcome;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.EditPhrases;
import org.plenaria.phrasing.ProposalPhrases;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlainJson;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.session.ReturnedFile;
import org.plenaria.session.UnfitReplyException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code plenaria consolidate}: the replies of delegations brought into a plan. What clashes with nothing is accepted;
 * what clashes becomes open comments.
 */
final class ConsolidateCommand implements Command {

    private final Terminal terminal;
    private final Messages messages;
    private final Clock clock;

    ConsolidateCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        messages = terminal.messages();
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(messages);
        return specs.command("consolidate", "consolidate")
                .addPositional(specs.argument(0, "PLAN", "consolidate.plan"))
                .addPositional(PositionalParamSpec.builder()
                        .index("1..*")
                        .arity("1..*")
                        .required(true)
                        .paramLabel("REPLY")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(specs.described("consolidate.reply"))
                        .build())
                .addOption(OptionSpec.builder("-o", "--output")
                        .arity("1")
                        .paramLabel("OUT")
                        .type(String.class)
                        .description(specs.described("consolidate.output"))
                        .build())
                .addOption(specs.value("--as", "NAME", "consolidate.as"))
                .addOption(specs.flag("--json", "consolidate.json"))
                .addOption(specs.value("--html", "FILE", "consolidate.html"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var reading = new PlanReading(terminal);
        String name = arguments.matchedPositionalValue(0, "");
        var plan = reading.plan(reading.path(name)).plan();
        var output = NewFile.named("--output", arguments, terminal);
        var page = NewFile.named("--html", arguments, terminal);
        for (var file : List.of(output, page)) {
            if (file.isPresent()) {
                file.get().refuseExisting();
            }
        }
        List<String> files = arguments.matchedPositionalValue(1, List.of());
        var consolidation = Consolidation.of(plan, replies(files, plan, reading));
        var report = new ConsolidationReport(consolidation, terminal.locale());
        if (output.isPresent()) {
            var merged = merged(consolidation, plan, arguments.matchedOptionValue("--as",
                    messages.text("secretariat")));
            output.get().make(file -> PlanFile.write(file, merged));
        }
        if (page.isPresent()) {
            page.get().write(report.page()::write);
        }
        if (arguments.hasMatchedOption("--json")) {
            terminal.out().writeBytes(PlainJson.write(report.json()));
        } else {
            print(report);
        }
        return consolidation.open(consolidation.uncontested()).isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private List<ReturnedPlan> replies(List<String> files, Plan plan, PlanReading reading) throws CommandFailure {
        var replies = new ArrayList<ReturnedPlan>();
        for (var file : files) {
            try {
                replies.add(ReturnedFile.read(reading.path(file), plan));
            } catch (PlanFileException problem) {
                throw new CommandFailure(ExitCode.UNREADABLE, problem.message(terminal.locale()));
            } catch (UnfitReplyException unfit) {
                throw new CommandFailure(ExitCode.UNREADABLE, unfit.message(terminal.locale()));
            }
        }
        return replies;
    }

    private Plan merged(Consolidation consolidation, Plan plan, String by) throws CommandFailure {
        var edit = consolidation.edit(
                consolidation.uncontested(),
                ProposalPhrases.of(plan, terminal.locale()),
                by,
                LocalDate.now(clock));
        var outcome = AdoptedPlan.forbids(edit, plan)
                ? Outcome.refused(org.plenaria.edit.Refusal.ADOPTED)
                : edit.applyChecked(plan);
        return switch (outcome) {
            case Outcome.Applied(Plan merged) -> Logged.changed(plan, merged, by, clock);
            case Outcome.Refused refused -> throw new CommandFailure(
                    ExitCode.NOT_WRITTEN, EditPhrases.in(terminal.locale()).refusal(refused));
        };
    }

    private void print(ConsolidationReport report) {
        var paragraph = new Wrapped(terminal.columns(), 2);
        report.sentences().forEach(sentence -> terminal.line(paragraph.hanging("-", sentence)));
        if (!report.sentences().isEmpty()) {
            terminal.line("");
        }
        terminal.line(messages.text("consolidate.total", report.rows(), report.clashes(), report.comments()));
    }
}
