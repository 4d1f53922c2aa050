// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import java.util.List;

/**
 * What became of a line of the source.
 *
 * @param pieces in order; together they cover every word of the line
 */
public record LineFate(SourceLine line, List<LinePiece> pieces) {

    public LineFate {
        pieces = List.copyOf(pieces);
    }

    /** The words of a piece. */
    public String words(LinePiece piece) {
        return line.text().substring(piece.range().start(), piece.range().end()).strip();
    }
}
