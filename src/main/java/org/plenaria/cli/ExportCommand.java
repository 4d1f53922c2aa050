// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PictureView;
import org.plenaria.export.tables.Progress;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanJson;
import org.plenaria.session.readback.CarriedPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria export}: a plan as a document, or as the plan file in its stable form. */
final class ExportCommand implements Command {

    static final String JSON = "json";

    private final Terminal terminal;
    private final Messages messages;
    private final PlanReading reading;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = terminal.messages();
        reading = new PlanReading(terminal);
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(messages);
        var spec = specs.onPlan("export")
                .addOption(OptionSpec.builder("--to")
                        .arity("1")
                        .required(true)
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .description(specs.described("export.to"))
                        .build())
                .addOption(OptionSpec.builder("-o", "--output")
                        .arity("1")
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(specs.described("export.output"))
                        .build())
                .addOption(specs.value("--language", "LANGUAGE", "export.language"))
                .addOption(specs.flag("--report", "export.report"))
                .addOption(specs.value("--area", "NUMBER", "export.area"))
                .addOption(specs.value("--width", "PIXELS", "export.width"))
                .addOption(specs.value("--scale", "DOTS", "export.scale", PictureView.MOST_DOTS));
        new PaperOptions(terminal).specs().forEach(spec::addOption);
        new DocumentOptions(terminal).specs().forEach(spec::addOption);
        new CirculationExport(terminal).specs().forEach(spec::addOption);
        return spec.addOption(new CalendarOptions(terminal).spec());
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        String to = arguments.matchedOptionValue("--to", "").toLowerCase(Locale.ROOT);
        var circulation = new CirculationExport(terminal);
        boolean many = to.equals(CirculationExport.CIRCULATION);
        circulation.refuseForeign(many, arguments);
        // Where a set has the document that an option is for, the option has its use.
        var format = many ? circulation.mainFormat(arguments) : format(to);
        Optional<String> output = Optional.ofNullable(arguments.matchedOptionValue("-o", (String) null));
        if (format.isEmpty()) {
            refuseOptionsOfDocuments(arguments, output);
        }
        var picture = new PictureOptions(messages);
        picture.refuseUnlessPicture(format, arguments);
        var document = new DocumentOptions(terminal);
        document.refuseUnlessDocument(format, arguments);
        boolean periods = new CalendarOptions(terminal)
                .periods(many ? circulation.calendar(arguments) : format, arguments);
        var template = document.template(arguments);
        var file = reading.path(arguments.matchedPositionalValue(0, ""));
        var loaded = reading.plan(file);
        var plan = loaded.plan();
        var target = new ExportTarget(
                terminal, file, output, format.map(ExportFormat::part).orElse(""),
                format.map(ExportFormat::extension).orElse(JSON));
        if (format.isEmpty()) {
            // Only a copy to the letter keeps all of a newer file.
            target.write(out -> out.write(loaded.readOnly() ? PlanFile.toTheLetter(file) : PlanJson.write(plan)));
        } else {
            var tag = arguments.matchedOptionValue("--language", plan.originalLanguage().tag());
            var details = arguments.hasMatchedOption("--report") ? Detail.OF_A_REPORT : Detail.OF_A_PLAN;
            var chosen = new ExportOptions(reading.language(tag, plan), Paper.A4, details)
                    .showing(picture.of(plan, arguments))
                    .withLayout(document.layout(arguments))
                    .withAnnex(document.annex(arguments))
                    .withBaseline(document.baseline(plan, arguments))
                    .withTemplate(template)
                    .withPeriods(periods)
                    .withCarrying(Optional.of(CarriedPlan.CARRYING));
            var options = new PaperOptions(terminal).on(chosen, format.get(), arguments);
            if (many) {
                circulation.write(plan, file, options, arguments);
            } else {
                target.write(out -> export(plan, format.get(), options, out));
            }
        }
        return ExitCode.FINE;
    }

    private void export(Plan plan, ExportFormat format, ExportOptions options, OutputStream out) throws IOException {
        var report = Exports.write(plan, format, options, Progress.UNWATCHED, out);
        CirculationExport.remarks(terminal, report, options.periods()).forEach(terminal::remark);
    }

    private Optional<ExportFormat> format(String to) throws CommandFailure {
        for (var format : ExportFormat.values()) {
            if (format.key().equals(to)) {
                return Optional.of(format);
            }
        }
        if (!to.equals(JSON)) {
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.format", to));
        }
        return Optional.empty();
    }

    private void refuseOptionsOfDocuments(ParseResult arguments, Optional<String> output) throws CommandFailure {
        var foreign = new ArrayList<String>();
        for (var option : new String[] {"--language", "--paper", "--fit", "--orientation", "--report"}) {
            if (arguments.hasMatchedOption(option)) {
                foreign.add(option);
            }
        }
        if (!foreign.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, messages.text("error.json.options", String.join(", ", foreign)));
        }
        if (output.isEmpty()) { // beside the plan there is the plan itself
            throw new CommandFailure(ExitCode.USAGE, messages.text("error.json.output"));
        }
    }
}
