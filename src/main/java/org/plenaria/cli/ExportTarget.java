// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.picture.PictureException;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;

/**
 * Where an export goes: to a file, whole or not at all, or to standard output.
 *
 * @param plan the file the plan came from, which is never overwritten
 * @param output what the reader asked for: a file, or - for standard output; empty for a new file beside the plan
 * @param part which part of the plan it is, for the name of a new file: "comments"; "" for the plan itself
 * @param extension what a new file's name ends with, without the dot
 */
record ExportTarget(Terminal terminal, Path plan, Optional<String> output, String part, String extension) {

    private static final String STANDARD_OUTPUT = "-";

    void write(AtomicFile.Body body) throws CommandFailure {
        try {
            if (output.equals(Optional.of(STANDARD_OUTPUT))) {
                body.writeTo(terminal.bytes());
                deliver();
            } else {
                toFile(body);
            }
        } catch (CouldNotWriteException problem) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, problem.message(terminal.locale()));
        } catch (PlanFileException problem) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, problem.message(terminal.locale()));
        } catch (PictureException problem) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, problem.message(terminal.locale()));
        } catch (IOException problem) {
            throw new CommandFailure(
                    ExitCode.NOT_WRITTEN,
                    messages().text("error.write", output.orElse(""), String.valueOf(problem.getMessage())));
        }
    }

    private void deliver() throws CommandFailure {
        if (!terminal.delivered()) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, messages().text("error.output"));
        }
    }

    private void toFile(AtomicFile.Body body) throws CommandFailure, IOException {
        var file = output.isPresent() ? named(output.get()) : besidePlan();
        if (Files.exists(file) && Files.isSameFile(file, plan)) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, messages().text("error.same.file", file));
        }
        if (output.isEmpty() && Files.exists(file)) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, messages().text("error.exists", file));
        }
        refuseForeignName(file);
        AtomicFile.write(file, body);
        if (output.isEmpty()) {
            terminal.remark(messages().text("written", file));
        }
    }

    private Path named(String name) throws CommandFailure {
        if (name.isBlank()) {
            throw new CommandFailure(ExitCode.USAGE, messages().text("error.output.nameless"));
        }
        return new PlanReading(terminal).path(name);
    }

    /** The program that a false ending leads to cannot open the file. */
    private void refuseForeignName(Path file) throws CommandFailure {
        var name = String.valueOf(file.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var foreign = Arrays.stream(ExportFormat.values()).map(ExportFormat::extension);
        if (Stream.concat(foreign, Stream.of(ExportCommand.JSON)).anyMatch(ending::equals)
                && !ending.equals(extension)) {
            throw new CommandFailure(ExitCode.USAGE, messages().text("error.ending", name, ending, extension));
        }
    }

    private Path besidePlan() {
        var name = String.valueOf(plan.getFileName());
        int end = name.endsWith(PlanFile.EXTENSION)
                ? name.length() - PlanFile.EXTENSION.length()
                : name.lastIndexOf('.');
        return plan.resolveSibling((end > 0 ? name.substring(0, end) : name)
                + (part.isEmpty() ? "" : "-" + part) + "." + extension);
    }

    private Messages messages() {
        return terminal.messages();
    }
}
