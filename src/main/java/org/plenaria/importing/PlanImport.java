// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.HashMap;
import java.util.Optional;
import org.plenaria.importing.assembly.PlanAssembler;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.Maker;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.outline.OutlineReader;
import org.plenaria.importing.quirk.SlipFinder;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.table.TableRows;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.words.Labels;
import org.plenaria.importing.words.LanguageGuess;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Id;
import org.plenaria.plan.PlanCalendar;

/** The way in: makes a plan of a document, and tells the fate of every line of it. */
public final class PlanImport {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Labels labels = new Labels(vocabulary);

    /** Makes a plan of a document. Never fails: what is not understood is kept as written. */
    public ImportResult of(SourceDocument document, ImportOptions options) {
        var findings = new Findings();
        document.notes().forEach(findings::note);
        var lines = document.lines();
        var guess = LanguageGuess.of(lines.stream().map(SourceLine::text).toList(), vocabulary);
        var own = OwnFile.of(document);
        var said = options.language().or(() -> own.flatMap(OwnFile::language));
        var language = said.orElse(guess.language());
        if (said.isEmpty() && !guess.sure()) {
            findings.note(ImportNote.general(NoteKind.LANGUAGE_ASSUMED, language.tag()));
        }
        // Headings are recognised before the plan's own year is known; a quarter is a quarter in any year.
        var anyYear = new TimeframeReader(vocabulary, language, PlanCalendar.quarters(options.yearToAssume()));
        var rows = new TableRows(vocabulary, labels, language, anyYear);
        var items = rows.items(document, options::mapping, options.remembered()::recalled);
        var draft = new PlanDraft(language, own.map(OwnFile::maker).orElse(Maker.OTHERS));
        new OutlineReader(vocabulary, labels, language, anyYear, options.corrections()).read(items, draft, findings);
        var plan = new PlanAssembler(vocabulary, findings).assemble(draft, options.yearToAssume(), options.calendar());
        var places = new HashMap<Id, SourcePlace>();
        draft.areas().forEach(area -> area.activities().forEach(one -> places.put(one.id(), one.place())));
        if (own.isEmpty()) {
            new SlipFinder(vocabulary, id -> Optional.ofNullable(places.get(id))).find(plan).forEach(findings::note);
        }
        return new ImportResult(plan, findings.fates(rows.lines(document)), findings.notes(), rows.mappings());
    }
}
