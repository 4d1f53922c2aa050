// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as its reader found it.
 *
 * @param blocks in reading order
 * @param notes what the reader wants to say about the whole
 */
public record SourceDocument(List<SourceBlock> blocks, List<ImportNote> notes) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** Every line there is, in reading order; the words of merged cells once. */
    public List<SourceLine> lines() {
        var lines = new ArrayList<SourceLine>();
        for (var block : blocks) {
            switch (block) {
                case SourceBlock.Text(SourceLine line) -> lines.add(line);
                case SourceBlock.Beside(SourceLine line, AsideKind _) -> lines.add(line);
                case SourceBlock.Table(Grid grid) -> grid.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(Optional::stream)
                        .filter(cell -> !cell.carried())
                        .forEach(cell -> lines.add(cell.line()));
            }
        }
        return lines;
    }
}
