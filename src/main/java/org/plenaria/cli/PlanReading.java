// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.plenaria.check.TranslationGaps;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.LoadedPlan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;

/** Reads what commands are given: plan files, names of files, languages. */
final class PlanReading {

    private static final int MOST_PLACES = 8;

    private final Terminal terminal;

    PlanReading(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads a plan; tells the reader when it is of a newer version, and what of it is therefore missing. */
    LoadedPlan plan(Path file) throws CommandFailure {
        try {
            var loaded = PlanFile.read(file);
            if (loaded.readOnly()) {
                terminal.remark(terminal.messages().text("warning.newer", loaded.formatVersion()));
            }
            if (!loaded.leftOut().isEmpty()) {
                var places = loaded.leftOut().stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
                boolean all = loaded.leftOut().size() <= MOST_PLACES;
                terminal.remark(terminal.messages().text("warning.left.out", all ? places : places + "…"));
            }
            return loaded;
        } catch (PlanFileException problem) {
            throw new CommandFailure(ExitCode.UNREADABLE, problem.message(terminal.locale()));
        }
    }

    Path path(String name) throws CommandFailure {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAName) {
            throw new CommandFailure(ExitCode.USAGE, terminal.messages().text("error.path", name));
        }
    }

    /** The language of a tag; tells the reader when the plan has not all its texts in it. */
    Language language(String tag, Plan plan) throws CommandFailure {
        if (!Language.isTag(tag)) {
            throw new CommandFailure(ExitCode.USAGE, terminal.messages().text("error.language", tag));
        }
        var language = new Language(tag);
        if (!language.equals(plan.originalLanguage()) && !plan.translations().contains(language)) {
            terminal.remark(terminal.messages().text(
                    "warning.language", tag, TranslationGaps.of(plan, language).missing()));
            return language;
        }
        var gaps = TranslationGaps.of(plan, language);
        if (!gaps.isEmpty()) {
            terminal.remark(terminal.messages().text("warning.translation", tag, gaps.missing(), gaps.outdated()));
        }
        return language;
    }
}
