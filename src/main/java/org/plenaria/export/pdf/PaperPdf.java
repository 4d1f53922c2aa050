// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.List;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.paper.PaperPage;

/** Puts pages that are laid out already into a document, each one figure that says what it shows. */
final class PaperPdf {

    private PaperPdf() {}

    static void add(PdfBook book, List<PaperPage> pages) throws IOException {
        for (var sheet : pages) {
            var page = book.newPage(sheet.width(), sheet.height());
            var canvas = page.canvas();
            var figure = book.tags().element(book.tags().document(), "Figure");
            TagTree.figure(figure, sheet.title(), 0, 0, sheet.width(), sheet.height());
            canvas.beginTagged("Figure", book.tags().mark(figure, page));
            for (var part : sheet.parts()) {
                canvas.save();
                canvas.place(part.x(), part.y(), part.scale(), page.height());
                new ScenePainter(book, canvas, Palette.light()).paint(part.layers());
                canvas.restore();
            }
            canvas.endMarked();
        }
        if (!pages.isEmpty()) {
            book.pages().getLast().pack();
        }
    }
}
