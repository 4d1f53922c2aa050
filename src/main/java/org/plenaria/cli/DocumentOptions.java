// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.template.TemplateRefusedException;
import org.plenaria.export.template.WordTemplate;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the options of an export say of a document's layout, its annex and the changes it shows. */
final class DocumentOptions {

    private static final String LAYOUT = "--layout";
    private static final String ANNEX = "--annex";
    private static final String AGAINST = "--against";
    private static final String AUTHOR = "--author";
    private static final String TEMPLATE = "--template";

    private final Terminal terminal;
    private final Messages words;

    DocumentOptions(Terminal terminal) {
        this.terminal = terminal;
        words = Messages.of("documentOptions", terminal.locale());
    }

    List<OptionSpec> specs() {
        var specs = new CommandSpecs(words);
        return List.of(
                specs.value(LAYOUT, "LAYOUT", "layout"),
                specs.value(ANNEX, "ANNEX", "annex"),
                specs.value(AGAINST, "OTHER", "against"),
                specs.value(AUTHOR, "NAME", "author"),
                specs.value(TEMPLATE, "FILE", "template"));
    }

    /** Nothing but a document has a layout, and nothing but one in Word shows its changes. */
    void refuseUnlessDocument(Optional<ExportFormat> format, ParseResult arguments) throws CommandFailure {
        boolean word = format.equals(Optional.of(ExportFormat.WORD));
        if (!word) {
            refuse(List.of(TEMPLATE), "error.not.template", arguments);
            refuse(List.of(AGAINST, AUTHOR), "error.not.document", arguments);
        }
        if (!word && !format.equals(Optional.of(ExportFormat.PDF))) {
            refuse(List.of(LAYOUT, ANNEX), "error.not.printed", arguments);
        }
        if (arguments.hasMatchedOption(AUTHOR)
                && (!arguments.hasMatchedOption(AGAINST)
                        || arguments.matchedOptionValue(AUTHOR, "").isBlank())) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.author"));
        }
    }

    private void refuse(List<String> options, String error, ParseResult arguments) throws CommandFailure {
        var given = options.stream().filter(arguments::hasMatchedOption).toList();
        if (!given.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, words.text(error, String.join(", ", given)));
        }
    }

    DocumentLayout layout(ParseResult arguments) throws CommandFailure {
        return choice(DocumentLayout.values(), arguments.matchedOptionValue(LAYOUT, "narrative"), "error.layout");
    }

    Annex annex(ParseResult arguments) throws CommandFailure {
        return choice(Annex.values(), arguments.matchedOptionValue(ANNEX, "none"), "error.annex");
    }

    Optional<Baseline> baseline(Plan plan, ParseResult arguments) throws CommandFailure {
        if (!arguments.hasMatchedOption(AGAINST)) {
            return Optional.empty();
        }
        var earlier = new EarlierPlan(terminal).of(plan, arguments.matchedOptionValue(AGAINST, ""));
        return Optional.of(new Baseline(earlier, Optional.ofNullable(arguments.matchedOptionValue(AUTHOR, null))));
    }

    /** The template a document is put into. */
    Optional<WordTemplate> template(ParseResult arguments) throws CommandFailure {
        if (!arguments.hasMatchedOption(TEMPLATE)) {
            return Optional.empty();
        }
        var name = arguments.matchedOptionValue(TEMPLATE, "");
        try (var in = Files.newInputStream(new PlanReading(terminal).path(name))) {
            return Optional.of(WordTemplate.of(name, in.readNBytes(WordTemplate.MOST_BYTES + 1)));
        } catch (TemplateRefusedException refused) {
            throw new CommandFailure(ExitCode.UNREADABLE, refused.message(terminal.locale()));
        } catch (NoSuchFileException missing) {
            throw new CommandFailure(ExitCode.UNREADABLE, words.text("error.template.missing", name));
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.UNREADABLE, words.text("error.template.unreadable", name));
        }
    }

    private <E extends Enum<E>> E choice(E[] choices, String name, String error) throws CommandFailure {
        for (var choice : choices) {
            if (choice.name().equalsIgnoreCase(name)) {
                return choice;
            }
        }
        var known = Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new CommandFailure(ExitCode.USAGE, words.text(error, name, known));
    }
}
