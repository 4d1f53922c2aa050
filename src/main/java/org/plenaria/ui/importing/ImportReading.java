// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.Locale;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.ImportResult;
import org.plenaria.importing.PlanImport;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceDocument;

/**
 * A document as it has been read, with all that is shown of it.
 *
 * @param options how it was read
 * @param outline the plan it becomes
 */
record ImportReading(
        SourceDocument document, ImportOptions options, ImportResult result, PlanPart outline, SourceRows rows) {

    private static final double SURE = 0.8; // of the meaning of columns, on average

    /** Reads a document. Takes up to some seconds for a large one. */
    static ImportReading of(SourceDocument document, ImportOptions options, Locale locale) {
        var result = new PlanImport().of(document, options);
        return new ImportReading(
                document, options, result, PlanOutline.of(result.plan(), locale),
                SourceRows.of(document, result, options.corrections(), locale));
    }

    /** Whether the document does not say plainly which year it is about. */
    boolean assumesYear() {
        return result.notes().stream().anyMatch(note -> note.kind() == NoteKind.YEAR_ASSUMED);
    }

    /** Whether something about the whole of it was guessed that is better looked at. */
    boolean isUnsure() {
        return assumesYear()
                || result.notes().stream().anyMatch(note -> note.kind() == NoteKind.LANGUAGE_ASSUMED)
                || result.mappings().stream().anyMatch(mapping -> mapping.confidence() < SURE);
    }
}
