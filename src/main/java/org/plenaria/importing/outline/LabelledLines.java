// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.words.FieldKind;

/** Takes a cell apart that has several fields in it, each in a line of its own: "Responsible: Chile". */
final class LabelledLines {

    private static final Pattern LABEL = Pattern.compile("\\s*(?:[-•]\\s*)?(\\p{Lu}[^:\\n]{1,40}?)\\s*:\\s");

    private final LabelScanner scanner;
    private final Cursor cursor;

    LabelledLines(LabelScanner scanner, Cursor cursor) {
        this.scanner = scanner;
        this.cursor = cursor;
    }

    private record Part(int start, int valueStart, FieldKind kind, String label, boolean plural) {}

    /** Takes the cell; false when it does not begin with a label that we know, or has nothing but one. */
    boolean take(SourceLine cell) {
        var parts = parts(cell);
        if (parts.isEmpty() || parts.getFirst().kind() == FieldKind.EXTRA) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            int end = i + 1 < parts.size() ? parts.get(i + 1).start() : cell.text().length();
            cursor.addValue(new RawValue(part.kind(), part.label(), part.plural())
                    .add(cell.text().substring(part.valueStart(), end), cell, part.start(), end));
        }
        return true;
    }

    // Only labels at the beginning of a line; the last line of a value may well hold a colon.
    private List<Part> parts(SourceLine cell) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var line : cell.text().split("\n", -1)) {
            int start = from;
            int to = from + line.length();
            part(cell, start, to).ifPresent(parts::add);
            if (parts.isEmpty()) {
                return parts;
            }
            from = to + 1;
        }
        return parts;
    }

    private Optional<Part> part(SourceLine cell, int from, int to) {
        var known = scanner.known(cell, from, to).stream()
                .filter(hit -> cell.text().substring(from, hit.start()).isBlank())
                .filter(hit -> !hit.kind().ofArea() && hit.kind() != FieldKind.TITLE && hit.kind() != FieldKind.NUMBER)
                .findFirst();
        if (known.isPresent()) {
            var hit = known.get();
            return Optional.of(new Part(from, Math.min(hit.valueStart(), to), hit.kind(), hit.label(), hit.plural()));
        }
        var other = LABEL.matcher(cell.text()).region(from, to);
        return other.lookingAt()
                ? Optional.of(new Part(from, other.end(), FieldKind.EXTRA, other.group(1).strip(), false))
                : Optional.empty();
    }
}
