// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.Map;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.type.TextMeasure;

/** Goes through a document once before it is written, to know the pages of its contents list. */
final class PageCount {

    private PageCount() {}

    static Pages of(DocumentBlocks document, TextMeasure measure, Progress progress) {
        var estimate = new PageEstimate(measure, document.geometry());
        for (var part : document.front(Pages.UNKNOWN)) {
            part.blocks().get().forEach(estimate::add);
        }
        // A title page of its own; a longer front runs on into the areas.
        var pages = new Pages(Map.of(), 1, estimate.count() == 1);
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
        return new Pages(estimate.pages(), estimate.count(), pages.areasOnNewPage());
    }
}
