// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.ExportReport;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.export.circulation.Written;
import org.plenaria.export.picture.PictureException;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.AtomicFolder;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.FreeName;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code export --to circulation}: several formats and languages at once, into a new folder or zip file. */
final class CirculationExport {

    static final String CIRCULATION = "circulation";

    private static final String FORMATS = "--formats";
    private static final String LANGUAGES = "--languages";
    private static final String ZIP = ".zip";

    private final Terminal terminal;
    private final Messages words;

    CirculationExport(Terminal terminal) {
        this.terminal = terminal;
        words = Messages.of("circulate", terminal.locale());
    }

    List<OptionSpec> specs() {
        var specs = new CommandSpecs(words);
        return List.of(
                specs.value(FORMATS, "FORMATS", "formats"), specs.value(LANGUAGES, "LANGUAGES", "languages"));
    }

    /** A set has its own options, and one document has none of them. */
    void refuseForeign(boolean circulation, ParseResult arguments) throws CommandFailure {
        var foreign = circulation
                ? Stream.of("--language", "--area", "--width", "--scale")
                : Stream.of(FORMATS, LANGUAGES);
        var given = foreign.filter(arguments::hasMatchedOption).collect(Collectors.joining(", "));
        if (!given.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, words.text(circulation ? "error.of.one" : "error.of.set", given));
        }
    }

    /** The formats asked for; without any, those usually sent. */
    Set<ExportFormat> formats(ParseResult arguments) throws CommandFailure {
        var formats = EnumSet.noneOf(ExportFormat.class);
        for (var name : list(arguments, FORMATS)) {
            formats.add(Arrays.stream(ExportFormat.values())
                    .filter(format -> format.key().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.USAGE,
                            words.text("error.format", name, Arrays.stream(ExportFormat.values())
                                    .map(ExportFormat::key)
                                    .collect(Collectors.joining(", "))))));
        }
        return formats.isEmpty() ? CirculationSet.USUAL : formats;
    }

    /** Of the formats asked for the one that knows the most of layout and changes. */
    Optional<ExportFormat> mainFormat(ParseResult arguments) throws CommandFailure {
        var formats = formats(arguments);
        return Stream.concat(Stream.of(ExportFormat.WORD, ExportFormat.PDF), formats.stream())
                .filter(formats::contains)
                .findFirst();
    }

    /** The calendar, where it is among the formats asked for. */
    Optional<ExportFormat> calendar(ParseResult arguments) throws CommandFailure {
        return formats(arguments).stream().filter(it -> it == ExportFormat.CALENDAR).findFirst();
    }

    /** The languages asked for; without any, all of the plan. */
    private List<Language> languages(Plan plan, ParseResult arguments) throws CommandFailure {
        var tags = list(arguments, LANGUAGES);
        if (tags.isEmpty()) {
            tags = Stream.concat(Stream.of(plan.originalLanguage()), plan.translations().stream())
                    .map(Language::tag)
                    .toList();
        }
        var reading = new PlanReading(terminal);
        var languages = new LinkedHashSet<Language>();
        for (var tag : tags) {
            languages.add(reading.language(tag, plan));
        }
        return List.copyOf(languages);
    }

    private static List<String> list(ParseResult arguments, String option) {
        return Stream.of(arguments.matchedOptionValue(option, "").split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    void write(Plan plan, Path file, ExportOptions options, ParseResult arguments) throws CommandFailure {
        var set = CirculationSet.of(plan, formats(arguments), languages(plan, arguments), options);
        String output = arguments.matchedOptionValue("-o", "");
        var target = output.isEmpty()
                ? FreeName.in(folderOf(file), set.name(), "")
                : new PlanReading(terminal).path(output);
        if (output.equals("-")) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.output"));
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, words.text("error.exists", target));
        }
        try {
            written(target, into(target, set));
        } catch (CouldNotWriteException problem) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, problem.message(terminal.locale()));
        } catch (PictureException problem) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, problem.message(terminal.locale()));
        } catch (IOException problem) {
            throw new CommandFailure(
                    ExitCode.NOT_WRITTEN,
                    terminal.messages().text("error.write", target, String.valueOf(problem.getMessage())));
        }
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElseGet(file::toAbsolutePath);
    }

    private static List<Written> into(Path target, CirculationSet set) throws IOException {
        var written = new AtomicReference<List<Written>>(List.of());
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(ZIP)) {
            AtomicFile.clearLeftovers(target);
            AtomicFile.write(target, out -> written.set(set.zip(Progress.UNWATCHED, out)));
        } else {
            AtomicFolder.write(target, shelf -> written.set(set.write(
                    Progress.UNWATCHED, (name, content) -> shelf.file(name, content::writeTo))));
        }
        return written.get();
    }

    private void written(Path target, List<Written> files) {
        for (var one : files) {
            remarks(terminal, one.report(), one.file().options().periods()).forEach(text -> terminal.remark(one.file()
                    .name() + ": " + text));
        }
        terminal.remark(words.text("written", files.size(), target));
    }

    /**
     * What is to be said of a document that was written.
     *
     * @param periods whether a calendar has the activities that last a period already
     */
    static List<String> remarks(Terminal terminal, ExportReport report, boolean periods) {
        var messages = terminal.messages();
        var shortcomings = Stream.<String>builder();
        if (report.shortenedTexts() > 0) {
            shortcomings.add(messages.text("warning.shortened", report.shortenedTexts()));
        }
        if (report.roundedAmounts() > 0) {
            shortcomings.add(messages.text("warning.rounded", report.roundedAmounts()));
        }
        var remarks = report.remarks(terminal.locale());
        if (report.undated() > 0 && !periods) { // of a calendar there is nothing else to say
            var hint = Messages.of("calendarOptions", terminal.locale()).text("hint");
            remarks = List.of(remarks.getFirst() + "; " + hint);
        }
        remarks.forEach(shortcomings::add);
        return shortcomings.build().toList();
    }
}
