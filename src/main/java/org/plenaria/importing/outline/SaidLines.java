// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.List;
import java.util.Optional;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.words.FieldKind;

/** Takes lines into the plan as a person said, where that is not what the program would do with such a line. */
final class SaidLines {

    private final Cursor cursor;

    SaidLines(Cursor cursor) {
        this.cursor = cursor;
    }

    /** False for a line that opens something: it is read as any other that does. */
    boolean take(LineRole role, LineForm form) {
        var line = form.line();
        int end = line.text().length();
        switch (role) {
            case LEAVE_OUT -> cursor.findings().leaveOut(line, LeftOutReason.AS_ASKED);
            case NOTE -> cursor.note(line, 0, end);
            case CONTINUATION -> cursor.goOn(line, 0, end);
            case ACTIVITY -> {
                ensureArea(line);
                return false;
            }
            case SECTION, AREA, SUBHEADING -> {
                return false;
            }
            default -> value(role.field().orElseThrow(), form);
        }
        return true;
    }

    private void ensureArea(SourceLine line) {
        if (cursor.area().isEmpty()) {
            cursor.openArea(Optional.empty(), new RawValue(FieldKind.AREA, "", false));
            cursor.findings().note(NoteKind.AREA_INVENTED, line.place(), cursor.area().orElseThrow().id(), "");
        }
    }

    // A label at its beginning is not part of what it says, whatever the label is.
    private void value(FieldKind kind, LineForm form) {
        var line = form.line();
        int start = form.startsWithLabel() ? form.labels().getFirst().valueStart() : form.wordsStart();
        var words = line.text().substring(Math.min(start, line.text().length()));
        var target = target(kind);
        var before = target.stream().flatMap(List::stream).filter(one -> one.kind() == kind).findFirst();
        if (before.isPresent()) {
            before.get().addItem(words, line);
            return;
        }
        var value = new RawValue(kind, "", false).add(words, line, 0, line.text().length());
        if (target.isPresent()) {
            target.get().add(value);
        } else {
            cursor.addValue(value);
        }
    }

    private Optional<List<RawValue>> target(FieldKind kind) {
        return kind.ofArea()
                ? cursor.area().map(area -> area.values())
                : cursor.activity().map(activity -> activity.values());
    }
}
