// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.Map;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Contents;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.type.TextMeasure;

/** Goes through a document once before it is written, to know the pages of its contents list. */
final class PageCount {

    private PageCount() {}

    static Pages of(DocumentBlocks document, TextMeasure measure, Progress progress) {
        boolean broken = contentsBreak(document, measure);
        var estimate = new PageEstimate(measure, document.geometry());
        for (var part : document.front(new Pages(Map.of(), 1, broken, false))) {
            part.blocks().get().forEach(estimate::add);
        }
        // A title page of its own; a longer front runs on into the areas.
        var pages = new Pages(Map.of(), 1, broken, estimate.count() == (broken ? 2 : 1));
        var parts = document.body(pages);
        for (int i = 0; i < parts.size(); i++) {
            progress.step(0.3 * i / parts.size());
            for (Block block : parts.get(i).blocks().get()) {
                estimate.add(block);
                if (block instanceof SectionBreak) {
                    estimate.on(document.lastGeometry());
                }
            }
        }
        return new Pages(estimate.pages(), estimate.count(), broken, pages.areasOnNewPage());
    }

    /** Whether the contents list would break below the titles but has room on a page of its own. */
    private static boolean contentsBreak(DocumentBlocks document, TextMeasure measure) {
        var estimate = new PageEstimate(measure, document.geometry());
        for (var block : document.front(Pages.UNKNOWN).getFirst().blocks().get()) {
            int before = block instanceof Contents ? estimate.count() : 1;
            estimate.add(block);
            if (block instanceof Contents contents && estimate.count() > before) {
                var alone = new PageEstimate(measure, document.geometry());
                alone.add(contents);
                return alone.count() == 1;
            }
        }
        return false;
    }
}
