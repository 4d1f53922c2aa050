// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.cycle.NextYear;
import org.plenaria.session.cycle.YearWord;
import org.plenaria.session.cycle.YearWords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria next-year}: the plan of the next year, begun from the one before. */
final class NextYearCommand implements Command {

    private static final String LEAVE_OUT = "--leave-out";
    private static final String YEARS = "--years";
    private static final List<String> WHICH_YEARS = List.of("own", "all", "none");

    private final Terminal terminal;
    private final Messages messages;

    NextYearCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = terminal.messages();
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(messages);
        return specs.onPlan("next-year")
                .addOption(OptionSpec.builder("-o", "--output")
                        .arity("1")
                        .required(true)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(specs.described("next-year.output"))
                        .build())
                .addOption(specs.value(LEAVE_OUT, "STATUS", "next-year.leave"))
                .addOption(specs.value(YEARS, "WHICH", "next-year.years"))
                .addOption(specs.flag("--keep-numbers", "next-year.numbers"))
                .addOption(specs.flag("--keep-notes", "next-year.notes"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var reading = new PlanReading(terminal);
        String name = arguments.matchedPositionalValue(0, "");
        var loaded = reading.plan(reading.path(name));
        if (loaded.readOnly()) {
            throw new CommandFailure(ExitCode.UNREADABLE, messages.text("error.next-year.newer"));
        }
        var plan = loaded.plan();
        var file = NewFile.named("--output", arguments, terminal).orElseThrow();
        file.refuseExisting();
        var years = years(plan, arguments);
        var next = new NextYear(
                        plan, leftOut(plan, arguments), arguments.hasMatchedOption("--keep-numbers"),
                        arguments.hasMatchedOption("--keep-notes"), years)
                .begun();
        file.make(path -> PlanFile.write(path, next));
        for (var word : YearWords.in(plan)) {
            boolean rewritten = years.contains(word);
            terminal.line(messages.text(
                    rewritten ? "next-year.written" : "next-year.left", Integer.toString(word.year()),
                    Integer.toString(word.next()), word.around(false)));
        }
        terminal.line(messages.text("next-year.total", next.activityCount(), plan.activityCount()));
        return ExitCode.FINE;
    }

    private Set<Id> leftOut(Plan plan, ParseResult arguments) throws CommandFailure {
        String asked = arguments.matchedOptionValue(LEAVE_OUT, "done,cancelled");
        var statuses = new HashSet<Status>();
        for (var word : asked.split(",")) {
            var name = word.strip();
            if (!name.isEmpty() && !name.equals("none")) {
                statuses.add(status(name));
            }
        }
        return NextYear.withStatus(plan, statuses);
    }

    private Status status(String name) throws CommandFailure {
        var known = new ArrayList<String>();
        for (var status : Status.values()) {
            var key = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (key.equals(name)) {
                return status;
            }
            known.add(key);
        }
        throw new CommandFailure(
                ExitCode.USAGE, messages.text("error.next-year.status", name, String.join(", ", known)));
    }

    private Set<YearWord> years(Plan plan, ParseResult arguments) throws CommandFailure {
        String which = arguments.matchedOptionValue(YEARS, "own");
        if (!WHICH_YEARS.contains(which)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    messages.text("error.next-year.years", which, String.join(", ", WHICH_YEARS)));
        }
        return YearWords.in(plan).stream()
                .filter(word -> which.equals("all") || (which.equals("own") && word.likely()))
                .collect(Collectors.toSet());
    }
}
