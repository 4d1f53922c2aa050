// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param paragraphs at least one
 * @param columns how many it takes
 * @param shade RRGGBB, or "" for none
 */
public record Cell(List<Paragraph> paragraphs, int columns, String shade) {

    /**
     * @throws IllegalArgumentException when there is no paragraph
     */
    public Cell {
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a cell holds at least one paragraph, be it empty");
        }
        paragraphs = List.copyOf(paragraphs);
    }

    public static Cell of(Paragraph... paragraphs) {
        return new Cell(List.of(paragraphs), 1, "");
    }
}
