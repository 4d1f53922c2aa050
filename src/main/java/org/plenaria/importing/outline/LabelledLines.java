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

    /**
     * Where the words of a title end and labelled lines below it begin; the end of the cell where there are none.
     */
    int endOfTitle(SourceLine cell) {
        for (int end = cell.text().indexOf('\n'); end >= 0; end = cell.text().indexOf('\n', end + 1)) {
            int next = cell.text().indexOf('\n', end + 1);
            var part = part(cell, end + 1, next < 0 ? cell.text().length() : next);
            if (part.filter(one -> one.kind() != FieldKind.EXTRA).isPresent()) {
                return end;
            }
        }
        return cell.text().length();
    }

    /** Takes the labelled lines of a cell from a place on. */
    void takeFrom(SourceLine cell, int from) {
        take(cell, parts(cell, from));
    }

    /** Takes the cell; false when it does not begin with a label that we know, or has nothing but one. */
    boolean take(SourceLine cell) {
        var parts = parts(cell, 0);
        if (parts.isEmpty() || parts.getFirst().kind() == FieldKind.EXTRA) {
            return false;
        }
        take(cell, parts);
        return true;
    }

    private void take(SourceLine cell, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            int end = i + 1 < parts.size() ? parts.get(i + 1).start() : cell.text().length();
            cursor.addValue(new RawValue(part.kind(), part.label(), part.plural())
                    .add(cell.text().substring(part.valueStart(), end), cell, part.start(), end));
        }
    }

    // Only labels at the beginning of a line; the last line of a value may well hold a colon.
    private List<Part> parts(SourceLine cell, int start) {
        var parts = new ArrayList<Part>();
        int from = start;
        for (var line : cell.text().substring(start).split("\n", -1)) {
            int to = from + line.length();
            part(cell, from, to).ifPresent(parts::add);
            if (parts.isEmpty()) {
                return parts;
            }
            from = to + 1;
        }
        return parts;
    }

    private Optional<Part> part(SourceLine cell, int from, int to) {
        var known = scanner.leading(cell, from, to).filter(hit -> !hit.kind().ofArea()
                && hit.kind() != FieldKind.TITLE && hit.kind() != FieldKind.NUMBER);
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
