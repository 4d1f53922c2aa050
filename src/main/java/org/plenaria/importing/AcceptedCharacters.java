// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Grid;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceBlock;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.plan.TextCharacters;

/**
 * Takes out of a document what no plan can have, and says so: nobody can see such characters in the source, so that to
 * refuse the whole of it would leave its owner at a loss.
 */
final class AcceptedCharacters {

    /** Where each of those characters stood first. */
    private final Map<String, SourcePlace> firsts = new LinkedHashMap<>();

    private AcceptedCharacters() {}

    /** The very same document when there is nothing to take out. */
    static SourceDocument of(SourceDocument document) {
        if (document.lines().stream().allMatch(line -> TextCharacters.firstRefused(line.text()) < 0)) {
            return document;
        }
        var accepted = new AcceptedCharacters();
        var blocks = document.blocks().stream().flatMap(block -> accepted.block(block).stream()).toList();
        var notes = new ArrayList<ImportNote>(document.notes());
        accepted.firsts.forEach((character, place) -> notes.add(new ImportNote(
                NoteKind.CHARACTERS_LEFT_OUT, Optional.of(place), Optional.empty(), List.of(character))));
        return new SourceDocument(blocks, notes);
    }

    private Optional<SourceBlock> block(SourceBlock block) {
        return switch (block) {
            case SourceBlock.Text(SourceLine line) -> line(line).map(SourceBlock.Text::new);
            case SourceBlock.Beside(SourceLine line, var kind) ->
                line(line).map(present -> new SourceBlock.Beside(present, kind));
            case SourceBlock.Table(Grid(var name, var rows)) ->
                Optional.of(new SourceBlock.Table(new Grid(name, rows.stream().map(this::row).toList())));
        };
    }

    private List<Optional<Cell>> row(List<Optional<Cell>> row) {
        return row.stream()
                .map(cell -> cell.flatMap(present -> line(present.line())
                        .map(line -> new Cell(line, present.carried(), present.number(), present.date()))))
                .toList();
    }

    /** Empty for a line of nothing else. */
    private Optional<SourceLine> line(SourceLine line) {
        var text = TextCharacters.accepted(line.text());
        TextCharacters.allRefused(line.text()).forEach(one -> firsts.putIfAbsent(one, line.place()));
        return text.isBlank() ? Optional.empty() : Optional.of(new SourceLine(text, line.place(), line.hints()));
    }
}
