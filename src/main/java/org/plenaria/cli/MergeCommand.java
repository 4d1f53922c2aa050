// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.Resolution;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlainJson;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.CommonAncestor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code plenaria merge}: brings together two copies of a plan that both changed. What contradicts itself and no rule
 * decides stays in the plan as open conflicts. Fit to be called by git as a merge driver.
 */
final class MergeCommand implements Command {

    private static final String OUTPUT = "--output";
    private static final String RULE = "--rule";
    private static final String JSON = "--json";
    private static final String REPORT = "--report";
    private static final String NONE = "-";

    private enum Rule {
        MINE,
        THEIRS,
        NEWEST
    }

    private final Terminal terminal;
    private final Messages words;
    private final Clock clock;

    MergeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        words = Messages.of("sharing", terminal.locale());
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(words, terminal.messages());
        return specs.command("merge", "merge")
                .addPositional(specs.argument(0, "BASE", "merge.base"))
                .addPositional(specs.argument(1, "OURS", "merge.ours"))
                .addPositional(specs.argument(2, "THEIRS", "merge.theirs"))
                .addOption(OptionSpec.builder("-o", OUTPUT)
                        .arity("1")
                        .required(true)
                        .paramLabel("OUT")
                        .type(String.class)
                        .description(specs.described("merge.output"))
                        .build())
                .addOption(specs.value(RULE, "RULE", "merge.rule"))
                .addOption(Logged.option(specs, "merge.as"))
                .addOption(specs.flag(REPORT, "merge.report"))
                .addOption(specs.flag(JSON, "merge.json"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var reading = new PlanReading(terminal);
        Path ours = reading.path(arguments.matchedPositionalValue(1, ""));
        Path theirs = reading.path(arguments.matchedPositionalValue(2, ""));
        var rule = rule(arguments);
        Path target = target(reading.path(arguments.matchedOptionValue(OUTPUT, "")), ours);
        var mine = writable(reading, ours);
        var others = writable(reading, theirs);
        var base = base(reading, arguments.matchedPositionalValue(0, ""));
        refuseOtherPlans(mine, others, base);
        var merge = base.map(plan -> ThreeWayMerge.plan(plan, mine, others))
                .orElseGet(() -> CommonAncestor.merge(mine, others));
        var side = rule.map(it -> side(it, ours, theirs));
        var decided = side.map(merge::others).orElse(merge);
        var merged = Logged.merged(
                mine, others, decided.keepingOpen(Optional.empty(), Optional.empty()), Logged.who(arguments), clock);
        new NewFile(terminal, target).replace(file -> PlanFile.write(file, merged));
        tell(arguments, decided, merged, target, side);
        return merged.conflicts().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private Optional<Rule> rule(ParseResult arguments) throws CommandFailure {
        if (!arguments.hasMatchedOption(RULE)) {
            return Optional.empty();
        }
        String asked = arguments.matchedOptionValue(RULE, "");
        for (var rule : Rule.values()) {
            if (rule.name().equalsIgnoreCase(asked)) {
                return Optional.of(rule);
            }
        }
        throw new CommandFailure(ExitCode.USAGE, words.text("error.rule", asked));
    }

    /** Our own file may be replaced, as git asks for; any other file that is there stays. */
    private Path target(Path target, Path ours) throws CommandFailure {
        if (!isSame(target, ours)) {
            new NewFile(terminal, target).refuseExisting();
        }
        return target;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    private Plan writable(PlanReading reading, Path file) throws CommandFailure {
        var loaded = reading.plan(file);
        if (loaded.readOnly()) {
            throw new CommandFailure(ExitCode.UNREADABLE, words.text("error.newer", file));
        }
        return loaded.plan();
    }

    /** Git gives an empty file where there is no common ancestor. */
    private Optional<Plan> base(PlanReading reading, String name) throws CommandFailure {
        if (name.equals(NONE)) {
            return Optional.empty();
        }
        Path file = reading.path(name);
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                return Optional.empty();
            }
        } catch (IOException unreadable) {
            // the reading itself says why
        }
        return Optional.of(writable(reading, file));
    }

    private void refuseOtherPlans(Plan ours, Plan theirs, Optional<Plan> base) throws CommandFailure {
        boolean other = base.isPresent() && !base.get().id().equals(ours.id());
        if (other || !ours.id().equals(theirs.id())) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.other.plan"));
        }
    }

    private static Resolution.Side side(Rule rule, Path ours, Path theirs) {
        return switch (rule) {
            case MINE -> Resolution.OURS;
            case THEIRS -> Resolution.THEIRS;
            case NEWEST -> isNewer(theirs, ours) ? Resolution.THEIRS : Resolution.OURS;
        };
    }

    private static boolean isNewer(Path one, Path other) {
        try {
            return Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other)) > 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private void tell(
            ParseResult arguments, MergePlan merge, Plan merged, Path target, Optional<Resolution.Side> side) {
        if (arguments.hasMatchedOption(JSON)) {
            var decision = side.map(it -> it.equals(Resolution.OURS) ? "ours" : "theirs");
            terminal.out().writeBytes(PlainJson.write(new MergeJson(merge, decision).value()));
            return;
        }
        var report = new MergeReport(terminal, words);
        if (arguments.hasMatchedOption(REPORT)) {
            report.changes(merge);
            side.ifPresent(it -> report.decided(merge, it));
        }
        report.outcome(merged, target.toString());
    }
}
