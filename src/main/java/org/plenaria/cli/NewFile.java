// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.PlanFileException;
import picocli.CommandLine.ParseResult;

/** A file that a command makes and that must not be there yet: a plan is work that no export can bring back. */
record NewFile(Terminal terminal, Path path) {

    private static final String STANDARD_OUTPUT = "-";

    /** The work of writing it. */
    @FunctionalInterface
    interface Writing {

        void to(Path file) throws IOException;
    }

    /** The file that an option names, if it was given. */
    static Optional<NewFile> named(String option, ParseResult arguments, Terminal terminal) throws CommandFailure {
        if (!arguments.hasMatchedOption(option)) {
            return Optional.empty();
        }
        String name = arguments.matchedOptionValue(option, "");
        if (name.equals(STANDARD_OUTPUT)) {
            throw new CommandFailure(ExitCode.USAGE, terminal.messages().text("error.new.stdout", option));
        }
        return Optional.of(new NewFile(terminal, new PlanReading(terminal).path(name)));
    }

    /** The file of another ending beside a document. */
    static NewFile beside(Path document, String ending, Terminal terminal) {
        var name = String.valueOf(document.getFileName());
        int dot = name.lastIndexOf('.');
        return new NewFile(terminal, document.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending));
    }

    boolean isSameAs(NewFile other) {
        return path.toAbsolutePath().normalize().equals(other.path.toAbsolutePath().normalize());
    }

    void refuseExisting() throws CommandFailure {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandFailure(
                    ExitCode.NOT_WRITTEN, terminal.messages().text("error.new.exists", path));
        }
    }

    void write(AtomicFile.Body body) throws CommandFailure {
        make(file -> AtomicFile.write(file, body));
    }

    void make(Writing writing) throws CommandFailure {
        refuseExisting();
        replace(writing);
        terminal.line(Wrapped.plain(terminal.messages().text("written", path)));
    }

    /** Writes the file, over one that is there. */
    void replace(Writing writing) throws CommandFailure {
        try {
            writing.to(path);
        } catch (CouldNotWriteException problem) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, problem.message(terminal.locale()));
        } catch (PlanFileException problem) {
            throw new CommandFailure(ExitCode.NOT_WRITTEN, problem.message(terminal.locale()));
        } catch (IOException problem) {
            throw new CommandFailure(
                    ExitCode.NOT_WRITTEN,
                    terminal.messages().text("error.write", path, String.valueOf(problem.getMessage())));
        }
    }
}
