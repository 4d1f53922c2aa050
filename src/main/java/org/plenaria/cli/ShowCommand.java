// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PrintedActivities;
import org.plenaria.export.tables.PrintedActivity;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.PrintedSection;
import org.plenaria.messages.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria show}: a plan as an outline, in the words of the document it would become. */
final class ShowCommand implements Command {

    private static final int NUMBER = 8;
    private static final int LABEL = 16;

    private final Terminal terminal;
    private final Messages messages;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = terminal.messages();
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(messages);
        return specs.onPlan("show").addOption(specs.value("--language", "LANGUAGE", "show.language"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var reading = new PlanReading(terminal);
        String file = arguments.matchedPositionalValue(0, "");
        var plan = reading.plan(reading.path(file)).plan();
        String tag = arguments.matchedOptionValue("--language", plan.originalLanguage().tag());
        var options = ExportOptions.of(plan).in(reading.language(tag, plan)).with(Detail.OF_A_REPORT);
        print(PlanTables.document(plan, options));
        if (!plan.conflicts().isEmpty()) {
            var words = Messages.of("sharing", terminal.locale());
            terminal.line("");
            terminal.line(words.text("show.conflicts", plan.conflicts().size()));
            new MergeReport(terminal, words).conflicts(plan);
        }
        return ExitCode.FINE;
    }

    private void print(PrintedPlan plan) {
        masthead(plan);
        plan.before().forEach(this::section);
        numbered(plan.areasNumber(), plan.areasHeading());
        plan.areas().forEach(this::area);
        if (!plan.after().isEmpty()) {
            terminal.line("");
        }
        plan.after().forEach(this::section);
        for (var field : plan.closing()) {
            terminal.line("");
            terminal.line(Wrapped.plain(field.label()));
            field.values().forEach(value -> terminal.line(new Wrapped(terminal.columns(), NUMBER).indented(value)));
        }
        terminal.line("");
        terminal.line(plan.areas().isEmpty()
                ? messages.text("show.empty")
                : messages.text("show.activities", plan.activityCount(), plan.areas().size()));
    }

    private void masthead(PrintedPlan plan) {
        var masthead = plan.masthead();
        var left = masthead.organizationInFull().isEmpty()
                ? masthead.organization()
                : masthead.organization() + " – " + masthead.organizationInFull();
        paragraph(left);
        paragraph(String.join(" · ", masthead.lines()));
        terminal.line("");
        paragraph(masthead.meeting());
        var title = new Wrapped(terminal.columns(), 0).indented(plan.title());
        terminal.line(title);
        terminal.line("=".repeat(Math.min(terminal.columns(), title.lines().mapToInt(Wrapped::width).max().orElse(0))));
        paragraph(masthead.placeAndDate());
        terminal.line("");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            terminal.line(new Wrapped(terminal.columns(), 0).indented(text));
        }
    }

    private void section(PrintedSection section) {
        numbered(section.number(), section.heading());
    }

    private void numbered(String number, String text) {
        terminal.line(new Wrapped(terminal.columns(), NUMBER).hanging(Wrapped.plain(number), text));
    }

    private void area(PrintedArea area) {
        terminal.line("");
        numbered(area.number(), area.name());
        area.introduction().forEach(field -> field(NUMBER, field));
        area.groups().forEach(this::group);
    }

    private void group(PrintedActivities group) {
        terminal.line("");
        group.subheading().ifPresent(text -> {
            terminal.line(new Wrapped(terminal.columns(), NUMBER).indented(text));
            terminal.line("");
        });
        var heading = new Wrapped(terminal.columns(), NUMBER).indented(group.heading());
        terminal.line(heading);
        terminal.line(" ".repeat(NUMBER) + "-".repeat(Math.max(0, Wrapped.width(group.heading()))));
        for (int i = 0; i < group.activities().size(); i++) {
            if (i > 0) {
                terminal.line("");
            }
            activity(group.activities().get(i));
        }
    }

    private void activity(PrintedActivity activity) {
        numbered(activity.number(), activity.title());
        activity.fields().forEach(field -> field(NUMBER + 2, field));
    }

    private void field(int indent, PrintedField field) {
        var label = " ".repeat(indent) + Wrapped.plain(field.label());
        for (var value : field.values()) {
            terminal.line(new Wrapped(terminal.columns(), indent + LABEL).hanging(label, value));
            label = "";
        }
    }
}
