// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.Reply;
import org.plenaria.planfile.ReplyFile;
import org.plenaria.session.ReturnedFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria reply}: the small file in which a delegation answers, made of the copy of the plan it changed. */
final class ReplyCommand implements Command {

    private final Terminal terminal;
    private final Messages messages;
    private final Clock clock;

    ReplyCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        messages = terminal.messages();
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(messages);
        return specs.command("reply", "reply")
                .addPositional(specs.argument(0, "PLAN", "reply.plan"))
                .addPositional(specs.argument(1, "EDITED", "reply.edited"))
                .addOption(OptionSpec.builder("--as")
                        .arity("1")
                        .required(true)
                        .paramLabel("NAME")
                        .type(String.class)
                        .description(specs.described("reply.as"))
                        .build())
                .addOption(OptionSpec.builder("-o", "--output")
                        .arity("1")
                        .required(true)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(specs.described("reply.output"))
                        .build());
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var reading = new PlanReading(terminal);
        String first = arguments.matchedPositionalValue(0, "");
        String second = arguments.matchedPositionalValue(1, "");
        String name = arguments.matchedOptionValue("--as", "").strip();
        if (name.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.reply.name"));
        }
        var plan = reading.plan(reading.path(first)).plan();
        var edited = reading.plan(reading.path(second)).plan();
        if (!plan.id().equals(edited.id())) {
            terminal.remark(messages.text("warning.two.plans"));
        }
        var file = NewFile.named("--output", arguments, terminal).orElseThrow();
        file.refuseExisting();
        try {
            Reply reply = ReturnedFile.replyOf(plan, edited, name, LocalDate.now(clock));
            file.make(path -> ReplyFile.write(path, reply));
            terminal.line(messages.text("reply.total", reply.proposalCount(), reply.comments().size()));
        } catch (PlanFileException problem) {
            throw new CommandFailure(ExitCode.UNREADABLE, problem.message(terminal.locale()));
        }
        return ExitCode.FINE;
    }
}
