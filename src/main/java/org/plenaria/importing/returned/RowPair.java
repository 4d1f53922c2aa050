// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Id;

/**
 * A row as it went out and as it came back.
 *
 * @param was without cells for a new row
 */
record RowPair(Sheets sheets, String key, SheetRow was, SheetRow now) {

    static RowPair fresh(Sheets sheets, String key, SheetRow now) {
        return new RowPair(sheets, key, new SheetRow(Map.of(), now.sheet(), now.number()), now);
    }

    /** Whether a cell says something else; a column that is gone says nothing. */
    boolean changed(String column) {
        return sheets.has(key, column) && !was.text(column).equals(now.text(column));
    }

    boolean anyChanged(String... columns) {
        return Arrays.stream(columns).anyMatch(this::changed);
    }

    /** What a cell says; what it said where its column is gone. */
    String text(String column) {
        return row(column).text(column);
    }

    SheetRow row(String column) {
        return sheets.has(key, column) ? now : was;
    }

    /** The lines of a cell, one for each part of a list. */
    List<String> lines(String column) {
        return FieldRevision.tidy(List.of(text(column).split("\n")));
    }

    List<String> linesBefore(String column) {
        return FieldRevision.tidy(List.of(was.text(column).split("\n")));
    }

    Optional<Id> id(String column) {
        return row(column).id(column);
    }

    String place(String column) {
        return now.place(column);
    }
}
