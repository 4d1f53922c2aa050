// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.List;
import java.util.Optional;
import org.plenaria.importing.outline.LineRole;
import org.plenaria.importing.source.LineFate;

/**
 * A line of a document as it is listed, with what became of it.
 *
 * @param place where it stands, in words
 * @param caption the header of its column; "" outside of tables
 * @param opensRow whether it is the first cell of a row of a table
 * @param fates what became of it, those of one kind and place together
 * @param notes what there is to know about it, a sentence each
 * @param said what the user says it is
 */
record SourceRow(
        int line,
        LineFate fate,
        String place,
        String caption,
        boolean opensRow,
        List<Told> fates,
        List<String> notes,
        Optional<LineRole> said) {

    /** What became of words. */
    enum Sign {
        PLACED,
        KEPT,
        LEFT_OUT
    }

    /** One thing that became of it, in words. */
    record Told(Sign sign, String text) {}

    SourceRow {
        fates = List.copyOf(fates);
        notes = List.copyOf(notes);
    }

    String text() {
        return fate.line().text();
    }

    boolean has(Sign sign) {
        return fates.stream().anyMatch(one -> one.sign() == sign);
    }
}
