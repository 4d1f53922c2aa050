// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.importing.returned.ReturnedFile;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.readback.ReadBack;
import org.plenaria.session.readback.ReadBackPhrases;
import org.plenaria.session.readback.UnfitReturnException;

/**
 * A Word document or workbook that carries the plan it was made from: to import it is to unpack that plan with all that
 * was changed in the document since. Nothing has to be guessed.
 */
record OwnDocument(ReadBack readBack) {

    /** The document, if it is one. Any other is left to the ordinary import, which says what is wrong with it. */
    static Optional<OwnDocument> of(Path file, Clock clock) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".docx") && !name.endsWith(".xlsx")) {
            return Optional.empty();
        }
        try {
            return ReadBack.alone(ReturnedFile.open(file), LocalDate.now(clock)).map(OwnDocument::new);
        } catch (ImportRefusedException | UnfitReturnException another) {
            return Optional.empty();
        }
    }

    /** Writes the plan, and the list of what was changed where one is asked for. */
    ExitCode imported(NewFile plan, Optional<NewFile> report, Terminal terminal) throws CommandFailure {
        plan.refuseExisting();
        if (report.isPresent()) {
            report.get().refuseExisting();
        }
        var review = readBack.review();
        var all = review.rows().stream().map(row -> row.at()).collect(Collectors.toSet());
        var made = review.accepted(all);
        plan.make(file -> PlanFile.write(file, made));
        var words = Messages.of("readback", terminal.locale());
        var phrases = new ReadBackPhrases(readBack, terminal.locale());
        var heading = words.text("import.own", readBack.file(), review.rows().size());
        if (report.isPresent()) {
            var lines = new StringBuilder(heading).append('\n');
            for (var row : review.rows()) {
                lines.append(words.text("report.row", phrases.element(row), phrases.field(row)))
                        .append(": ")
                        .append(phrases.after(row).replace('\n', ' '))
                        .append('\n');
            }
            phrases.notes().forEach(note -> lines.append(note).append('\n'));
            report.get().write(out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
        }
        terminal.line(Wrapped.plain(heading));
        var paragraph = new Wrapped(terminal.columns(), 2);
        phrases.notes().forEach(note -> terminal.line(paragraph.hanging("-", note)));
        return readBack.notes().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
