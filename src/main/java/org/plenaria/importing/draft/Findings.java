// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.LineFate;
import org.plenaria.importing.source.LinePiece;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.source.TextRange;
import org.plenaria.plan.Id;

/** Collects, while a plan is recognised, what became of each line and what there is to say. */
public final class Findings {

    private final Map<SourceLine, List<LinePiece>> pieces = new IdentityHashMap<>();
    private final List<ImportNote> notes = new ArrayList<>();

    /** Tells the fate of the stretches a value came from. */
    public void tell(RawValue value, Fate fate) {
        value.origins().forEach(origin -> tell(origin.line(), origin.range(), fate));
    }

    /** Tells the fate of a stretch of a line. */
    public void tell(SourceLine line, TextRange range, Fate fate) {
        pieces.computeIfAbsent(line, _ -> new ArrayList<>()).add(new LinePiece(range, fate));
    }

    /** Tells that a whole line is not in the plan. */
    public void leaveOut(SourceLine line, LeftOutReason reason) {
        tell(line, new TextRange(0, line.text().length()), new Fate.LeftOut(reason));
    }

    public void note(ImportNote note) {
        notes.add(note);
    }

    /** Notes something about a part of the plan and the place it came from. */
    public void note(NoteKind kind, SourcePlace place, Id element, String... words) {
        notes.add(new ImportNote(kind, Optional.of(place), Optional.of(element), List.of(words)));
    }

    public List<ImportNote> notes() {
        return List.copyOf(notes);
    }

    /**
     * The fate of each of these lines, in their order.
     *
     * @throws IllegalStateException when words of a line have no fate: a fault of the program that must not pass in
     *     silence
     */
    public List<LineFate> fates(List<SourceLine> lines) {
        return lines.stream().map(this::fate).toList();
    }

    private LineFate fate(SourceLine line) {
        var sorted = pieces.getOrDefault(line, List.of()).stream()
                .sorted(Comparator.comparingInt(piece -> piece.range().start()))
                .toList();
        int reached = 0;
        for (var piece : sorted) {
            requireNoWords(line, reached, piece.range().start());
            reached = Math.max(reached, piece.range().end());
        }
        requireNoWords(line, reached, line.text().length());
        return new LineFate(line, sorted);
    }

    private static void requireNoWords(SourceLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(line.text().charAt(i))) {
                throw new IllegalStateException(
                        "no fate for \"" + line.text().substring(from, to) + "\" at " + line.place());
            }
        }
    }
}
