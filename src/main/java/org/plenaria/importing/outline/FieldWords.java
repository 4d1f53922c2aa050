// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.TextRange;
import org.plenaria.importing.words.FieldKind;

/** Takes the labelled values of a line into the plan. */
final class FieldWords {

    private final LabelScanner scanner;
    private final Cursor cursor;

    FieldWords(LabelScanner scanner, Cursor cursor) {
        this.scanner = scanner;
        this.cursor = cursor;
    }

    /** The labels between two places of a line, known ones and ones set apart by marks, in order. */
    List<LabelHit> labels(SourceLine line, int from, int to) {
        var hits = new ArrayList<>(scanner.known(line, from, to));
        for (var unknown : scanner.unknownEmphasized(line, from, to)) {
            boolean apart = hits.stream()
                    .noneMatch(hit -> hit.start() < unknown.valueStart() && unknown.start() < hit.valueStart());
            if (apart) {
                hits.add(unknown);
            }
        }
        hits.sort(Comparator.comparingInt(LabelHit::start));
        return hits;
    }

    /** Takes words and labelled values between two places of a line; labels unknown to us name extra fields. */
    void take(SourceLine line, int from, int to) {
        var hits = labels(line, from, to);
        boolean labelFirst = !hits.isEmpty() && blank(line, from, hits.getFirst().start());
        if (!labelFirst && from == 0 && !line.hints().continues()) {
            scanner.unknown(line).ifPresent(unknown -> {
                hits.removeIf(hit -> hit.start() < unknown.valueStart());
                hits.addFirst(unknown);
            });
        }
        int wordsEnd = hits.isEmpty() ? to : hits.getFirst().start();
        if (!blank(line, from, wordsEnd)) {
            cursor.addWords(line, from, wordsEnd);
        }
        takeValues(line, hits, to);
    }

    /** Takes the values of these labels, the last of which reaches to a place of the line. */
    void takeValues(SourceLine line, List<LabelHit> hits, int to) {
        int from = -1;
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            boolean last = i + 1 == hits.size();
            int end = last ? to : hits.get(i + 1).start();
            int start = from < 0 ? hit.start() : from;
            boolean doubled = !last && hits.get(i + 1).kind() == hit.kind() && blank(line, hit.valueStart(), end);
            if (doubled) {
                from = start;
                var beside = cursor.activity().map(one -> one.id()).orElse(cursor.plan().id());
                cursor.findings().note(NoteKind.LABEL_DOUBLED, line.place(), beside, hit.label());
                continue;
            }
            from = -1;
            value(line, hit, start, end);
        }
    }

    private void value(SourceLine line, LabelHit hit, int start, int end) {
        var words = line.text().substring(Math.min(hit.valueStart(), end), end);
        var value = new RawValue(hit.kind(), hit.label(), hit.plural()).add(words, line, start, end);
        if (hit.kind() == FieldKind.AREA && cursor.activity().isEmpty()) {
            cursor.openArea(Optional.empty(), value);
        } else if (hit.kind() == FieldKind.TITLE && words.strip().matches("(?s)\\d.*")) { // "Activities: 28"
            cursor.keepForPlan(line, start, end);
        } else if (hit.kind() == FieldKind.TITLE && cursor.area().isPresent()) {
            cursor.openActivity(Optional.empty(), value);
        } else if (hit.kind() == FieldKind.NUMBER && words.isBlank()) {
            cursor.findings().tell(line, new TextRange(start, end),
                    new Fate.LeftOut(LeftOutReason.LABEL));
        } else {
            cursor.addValue(value);
        }
    }

    private static boolean blank(SourceLine line, int from, int to) {
        return from >= to || line.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
