// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.plenaria.compare.PlanDiff;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.PlainJson;
import org.plenaria.session.page.ComparisonPage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria diff}: what changed from one plan file to another, the weightiest first. */
final class DiffCommand implements Command {

    private static final String JSON = "--json";
    private static final String HTML = "--html";

    private final Terminal terminal;
    private final Messages messages;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = terminal.messages();
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(Messages.of("comparison", terminal.locale()), messages);
        return specs.command("diff", "diff")
                .addPositional(specs.argument(0, "A", "diff.before"))
                .addPositional(specs.argument(1, "B", "diff.after"))
                .addOption(specs.flag(JSON, "diff.json"))
                .addOption(specs.value(HTML, "FILE", "diff.html"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var reading = new PlanReading(terminal);
        String first = arguments.matchedPositionalValue(0, "");
        String second = arguments.matchedPositionalValue(1, "");
        var page = NewFile.named(HTML, arguments, terminal);
        if (page.isPresent()) {
            page.get().refuseExisting();
        }
        var before = reading.plan(reading.path(first)).plan();
        var after = reading.plan(reading.path(second)).plan();
        if (!before.id().equals(after.id())) {
            terminal.remark(messages.text("warning.two.plans"));
        }
        var diff = PlanDiff.between(before, after);
        if (page.isPresent()) {
            var text = ComparisonPage.of(diff, nameOf(first), nameOf(second), terminal.locale());
            page.get().replace(file -> AtomicFile.write(file, out -> out.write(text.getBytes(UTF_8))));
        }
        if (arguments.hasMatchedOption(JSON)) {
            terminal.out().writeBytes(PlainJson.write(new DiffJson(diff).list()));
        } else {
            print(ComparePhrases.in(terminal.locale()).sentences(diff), diff.differences().size());
            page.ifPresent(file -> terminal.line(Wrapped.plain(messages.text("written", file.path()))));
        }
        return diff.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** What the page calls a plan: its file, whose folders are nobody else's business. */
    private static String nameOf(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    /** The number of differences stands at the end because not each has a sentence: a kept round that is gone, say. */
    private void print(List<String> sentences, int differences) {
        var paragraph = new Wrapped(terminal.columns(), 2);
        sentences.forEach(sentence -> terminal.line(paragraph.hanging("-", sentence)));
        if (!sentences.isEmpty()) {
            terminal.line("");
        }
        terminal.line(messages.text("diff.total", differences));
    }
}
