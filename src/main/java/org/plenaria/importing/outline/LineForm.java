// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.List;
import java.util.Optional;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.words.FieldKind;

/**
 * A line as far as it can be understood by itself.
 *
 * @param labels the labels we know in it, in order
 * @param band whether it stands alone in a row of a table
 */
record LineForm(SourceLine line, Optional<PrintedNumber> number, List<LabelHit> labels, boolean band) {

    /** Where its words begin, after the number. */
    int wordsStart() {
        return number.map(PrintedNumber::end).orElse(0);
    }

    /** Where the first label begins, or the end of the line. */
    int wordsEnd() {
        return labels.isEmpty() ? line.text().length() : labels.getFirst().start();
    }

    /** The words between number and first label. */
    String words() {
        int start = Math.min(wordsStart(), wordsEnd());
        return ValueText.plain(line.text().substring(start, wordsEnd()).replaceFirst("^[#>\\s]+", ""));
    }

    /** Whether it begins with a label. */
    boolean startsWithLabel() {
        return !labels.isEmpty() && line.text().substring(0, labels.getFirst().start()).replaceAll("[-•*#\\s]", "")
                .isEmpty();
    }

    boolean isHeading() {
        return line.hints().isHeading() || band;
    }

    /** Its rank among headings, 1 the highest; large for a line that is none. */
    int level() {
        if (line.hints().isHeading()) {
            return line.hints().headingLevel();
        }
        return band ? 5 : Integer.MAX_VALUE;
    }

    boolean has(FieldKind kind) {
        return labels.stream().anyMatch(label -> label.kind() == kind);
    }

    /** Whether it has a label that only activities have. */
    boolean hasActivityLabel() {
        return labels.stream().anyMatch(label -> switch (label.kind()) {
            case PRODUCTS, PARTICIPANTS, VENUE, RESOURCES, AMOUNT, RESPONSIBLE -> true;
            case TIMEFRAME, RECURRENCE, STATUS, DEADLINE, MILESTONES -> true;
            default -> false;
        });
    }
}
