// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What {@code --paper}, {@code --fit} and {@code --orientation} of an export say. */
final class PaperOptions {

    private static final String PAPER = "--paper";
    private static final String FIT = "--fit";
    private static final String ORIENTATION = "--orientation";

    private final Messages words;
    private final CommandSpecs specs;

    PaperOptions(Terminal terminal) {
        words = Messages.of("paperOptions", terminal.locale());
        specs = new CommandSpecs(words);
    }

    List<OptionSpec> specs() {
        return List.of(
                specs.value(PAPER, "PAPER", "paper"),
                specs.value(FIT, "FIT", "fit"),
                specs.value(ORIENTATION, "ORIENTATION", "orientation"));
    }

    /**
     * The options with the paper they ask for.
     *
     * @param usual the other choices
     */
    ExportOptions on(ExportOptions usual, ExportFormat format, ParseResult arguments) throws CommandFailure {
        boolean timeline = format == ExportFormat.TIMELINE_PDF;
        boolean pictured = usual.annex() == Annex.PICTURE && (format == ExportFormat.PDF
                || format == ExportFormat.WORD);
        if (arguments.hasMatchedOption(FIT) && !timeline && !pictured) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.no.timeline", FIT));
        }
        if (arguments.hasMatchedOption(ORIENTATION) && !timeline) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.no.orientation", ORIENTATION));
        }
        var size = size(arguments.matchedOptionValue(PAPER, "a4"));
        if (size == PaperSize.A3 && !timeline) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.a3"));
        }
        var pages = PageSetup.USUAL
                .on(size)
                .fitted(fit(arguments.matchedOptionValue(FIT, "page")))
                .landscape(landscape(arguments.matchedOptionValue(ORIENTATION, "landscape")));
        return usual.on(size == PaperSize.LETTER ? Paper.LETTER : Paper.A4).withPages(pages);
    }

    private PaperSize size(String name) throws CommandFailure {
        for (var size : PaperSize.values()) {
            if (size.name().equalsIgnoreCase(name)) {
                return size;
            }
        }
        throw unknown("error.paper", name);
    }

    private PageSetup.Fit fit(String name) throws CommandFailure {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "page" -> PageSetup.Fit.ONE_PAGE;
            case "one" -> PageSetup.Fit.ALWAYS_ONE_PAGE;
            case "tile" -> PageSetup.Fit.TILED;
            default -> throw unknown("error.fit", name);
        };
    }

    private boolean landscape(String name) throws CommandFailure {
        return choice(name, "landscape", "portrait").orElseThrow(() -> unknown("error.orientation", name));
    }

    /** Whether it is the first of two words; empty when it is neither. */
    private static Optional<Boolean> choice(String name, String first, String second) {
        var word = name.toLowerCase(Locale.ROOT);
        return word.equals(first) ? Optional.of(true) : word.equals(second) ? Optional.of(false) : Optional.empty();
    }

    private CommandFailure unknown(String error, String name) {
        return new CommandFailure(ExitCode.USAGE, words.text(error, name));
    }
}
