// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a table that holds something.
 *
 * @param line its text as shown
 * @param carried whether the words stand in another cell, with which this one is merged; their fate is told there
 * @param number the number behind the text, when the cell holds one
 * @param date the day behind the text, when the cell holds one
 */
public record Cell(SourceLine line, boolean carried, Optional<BigDecimal> number, Optional<LocalDate> date) {

    public static Cell of(SourceLine line) {
        return new Cell(line, false, Optional.empty(), Optional.empty());
    }

    public String text() {
        return line.text();
    }

    /** The same words, seen from a cell that is merged with theirs. */
    public Cell carriedOver() {
        return new Cell(line, true, number, date);
    }
}
