// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import java.util.List;
import java.util.Optional;
import org.plenaria.importing.source.AsideKind;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.words.Labels;

/** A piece of a document in reading order, tables taken apart into their rows. */
public sealed interface Item {

    /**
     * A line of text.
     *
     * @param band whether it is a row of a table of activities that has only these words: a heading, in most tables
     */
    record Line(SourceLine line, boolean band) implements Item {}

    /** A remark below a table, about the whole of it. */
    record Remark(SourceLine line) implements Item {}

    /** Words beside the text. */
    record Beside(SourceLine line, AsideKind kind) implements Item {}

    /** A label in one cell and its value in the next. */
    record Pair(SourceLine label, Labels.Meaning meaning, Cell value) implements Item {}

    /**
     * A row of a table of activities.
     *
     * @param entries the cells that hold something, in the order of the columns
     * @param continued whether it goes on about the activity of the row before
     * @param sheet the name of the sheet
     */
    record Row(List<Entry> entries, boolean continued, Optional<String> sheet) implements Item {

        public Row {
            entries = List.copyOf(entries);
        }
    }

    /** A cell with the meaning of its column. */
    record Entry(ColumnMapping.Column column, Cell cell) {}

    /** Cells that are no part of the plan. */
    record LeftOut(List<SourceLine> lines, LeftOutReason reason) implements Item {

        public LeftOut {
            lines = List.copyOf(lines);
        }
    }
}
