// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Contents;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Table;

/** Tells which paragraphs of a document say something else than an earlier state of it. */
final class Unlike {

    private final boolean compares;
    private final Map<Mark, Set<String>> earlier = new HashMap<>();

    /** Compares with nothing. */
    Unlike() {
        compares = false;
    }

    Unlike(DocumentBlocks old) {
        compares = true;
        old.front(Pages.UNKNOWN).forEach(part -> part.blocks().get().forEach(this::know));
        old.body(Pages.UNKNOWN).forEach(part -> part.blocks().get().forEach(this::know));
    }

    private void know(Block block) {
        if (block instanceof Paragraph paragraph) {
            earlier.computeIfAbsent(paragraph.mark(), _ -> new HashSet<>()).add(paragraph.text());
        } else if (block instanceof Contents contents) {
            know(contents.heading());
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.paragraphs().forEach(this::know)));
        }
    }

    boolean is(Paragraph paragraph) {
        return compares && !earlier.getOrDefault(paragraph.mark(), Set.of()).contains(paragraph.text());
    }
}
