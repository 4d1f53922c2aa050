// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenaria.check.Checks;
import org.plenaria.check.Finding;
import org.plenaria.check.Ignoring;
import org.plenaria.check.Rule;
import org.plenaria.check.Severity;
import org.plenaria.check.SpellingRule;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.FindingPhrases;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlainJson;
import org.plenaria.spelling.Dictionaries;
import org.plenaria.spelling.DictionaryFolders;
import org.plenaria.spelling.PersonalWords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plenaria check}: what the program notices in a plan, the worst first. */
final class CheckCommand implements Command {

    private static final int NUMBER_WIDTH = 8;

    private final Terminal terminal;
    private final Messages messages;
    private final FindingPhrases phrases;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = terminal.messages();
        phrases = FindingPhrases.in(terminal.locale());
    }

    @Override
    public CommandSpec spec() {
        var specs = new CommandSpecs(messages);
        return specs.onPlan("check")
                .addOption(specs.flag("--json", "check.json"))
                .addOption(specs.flag("--spelling", "check.spelling"))
                .addOption(specs.value("--dictionaries", "FOLDER", "check.dictionaries"))
                .addOption(specs.value("--only", "RULES", "check.only"))
                .addOption(specs.value("--without", "RULES", "check.without"));
    }

    @Override
    public ExitCode run(ParseResult arguments) throws CommandFailure {
        var reading = new PlanReading(terminal);
        String file = arguments.matchedPositionalValue(0, "");
        var plan = reading.plan(reading.path(file)).plan();
        var all = new ArrayList<>(checks(arguments).run(plan));
        if (arguments.hasMatchedOption("--spelling")) {
            all.addAll(spelling(arguments, plan));
        }
        var found = Ignoring.of(plan, all);
        var findings = found.heard();
        var numbering = Numbering.of(plan);
        if (arguments.hasMatchedOption("--json")) {
            var list = findings.stream().map(finding -> json(finding, numbering, plan)).toList();
            terminal.out().writeBytes(PlainJson.write(list));
        } else {
            print(findings, numbering, plan);
        }
        return findings.stream().anyMatch(one -> one.severity() == Severity.SERIOUS)
                ? ExitCode.FINDINGS
                : ExitCode.FINE;
    }

    private List<Finding> spelling(ParseResult arguments, Plan plan) throws CommandFailure {
        var folders = new ArrayList<Path>();
        var own = new PersonalWords(Set.of());
        if (arguments.hasMatchedOption("--dictionaries")) {
            String folder = arguments.matchedOptionValue("--dictionaries", "");
            folders.add(new PlanReading(terminal).path(folder));
            own = PersonalWords.in(folders.getFirst());
        }
        folders.addAll(DictionaryFolders.ofComputer(Path.of(System.getProperty("user.home", ".")), System::getenv));
        var dictionaries = new Dictionaries(folders);
        for (var language : Stream.concat(Stream.of(plan.originalLanguage()), plan.translations().stream()).toList()) {
            if (!dictionaries.speaks(language)) {
                var name = language.locale().getDisplayLanguage(terminal.locale());
                terminal.remark(messages.text("check.noDictionary", name, language.tag().replace('-', '_')));
            }
        }
        return new SpellingRule(own.over(dictionaries)).check(plan, Numbering.of(plan));
    }

    private Checks checks(ParseResult arguments) throws CommandFailure {
        var checks = Checks.standard();
        if (arguments.hasMatchedOption("--only")) {
            checks = checks.only(rules(arguments, "--only"));
        }
        return arguments.hasMatchedOption("--without") ? checks.without(rules(arguments, "--without")) : checks;
    }

    /** The rules an option names, with commas between them. */
    private List<String> rules(ParseResult arguments, String option) throws CommandFailure {
        String named = arguments.matchedOptionValue(option, "");
        var names = Arrays.stream(named.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (var name : names) {
            if (Checks.standard().rule(name).isEmpty()) {
                var titles = Messages.of("checks", terminal.locale());
                var all = Checks.standard().rules().stream().map(Rule::name).sorted()
                        .map(rule -> rule + " (" + titles.text("rule." + rule) + ")")
                        .toList();
                throw new CommandFailure(
                        ExitCode.USAGE, messages.text("check.noRule", name, String.join(", ", all)));
            }
        }
        return names;
    }

    private void print(List<Finding> findings, Numbering numbering, Plan plan) {
        if (findings.isEmpty()) {
            terminal.line(messages.text("findings.none"));
            return;
        }
        var counts = new ArrayList<String>();
        for (var severity : worstFirst()) {
            var ofSeverity = findings.stream().filter(one -> one.severity() == severity).toList();
            if (!ofSeverity.isEmpty()) {
                var heading = messages.text("findings." + severity);
                counts.add(heading + ": " + ofSeverity.size());
                terminal.line(heading);
                ofSeverity.forEach(finding -> terminal.line(line(finding, numbering, plan)));
                terminal.line("");
            }
        }
        terminal.line(messages.text("findings.total", findings.size(), String.join(", ", counts)));
    }

    private static List<Severity> worstFirst() {
        return Arrays.asList(Severity.values()).reversed();
    }

    private String line(Finding finding, Numbering numbering, Plan plan) {
        var number = number(finding, numbering);
        var shown = number.isEmpty() ? messages.text("findings.whole") : number;
        var paragraph = new Wrapped(terminal.columns(), NUMBER_WIDTH + 2);
        return paragraph.hanging("  " + shown, phrases.sentence(finding, plan));
    }

    private static String number(Finding finding, Numbering numbering) {
        return finding.element().map(numbering::number).orElse("");
    }

    private Map<String, Object> json(Finding finding, Numbering numbering, Plan plan) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("number", number(finding, numbering));
        finding.element().ifPresent(id -> json.put("element", id.toString()));
        finding.field().ifPresent(field -> json.put("field", field));
        json.put("title", Messages.of("checks", terminal.locale()).text("rule." + finding.rule()));
        json.put("message", phrases.sentence(finding, plan));
        json.put("fixes", finding.fixes().stream().map(phrases::fix).toList());
        return json;
    }
}
