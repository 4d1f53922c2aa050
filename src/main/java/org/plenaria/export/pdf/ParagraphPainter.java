// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.plenaria.export.type.Typeface;

/** Paints lines of set paragraphs. */
final class ParagraphPainter {

    /** Where in a line its letters stand: so much of its height below its upper edge. */
    private static final double BASELINE = 0.76;
    private static final String RULE = "BFBFBF";

    private final PdfBook book;

    ParagraphPainter(PdfBook book) {
        this.book = book;
    }

    static double baseline(PdfStyle style) {
        return style.line() * BASELINE;
    }

    /**
     * Paints some lines of a paragraph.
     *
     * @param from the first line to paint
     * @param y the upper edge of the first line
     */
    void paint(SetParagraph set, int from, int count, COSDictionary element, PdfPage page, double y)
            throws IOException {
        var style = set.paragraph().style();
        var frame = PageFrame.of(page);
        var canvas = page.canvas();
        var face = book.fonts().face(style.typeface(), style.bold());
        canvas.beginTagged(style.tag(), book.tags().mark(element, page));
        for (int i = from; i < from + count; i++) {
            double line = y + (i - from) * style.line() + baseline(style);
            double left = frame.left() + set.indent() + (i == 0 ? set.labelWidth() : 0);
            if (!set.label(i).isEmpty()) {
                label(set, i, frame.left() + style.left(), line, canvas);
            }
            var text = set.line(i);
            if (style.centred()) {
                double width = book.fonts().width(text.stripTrailing(), face, style.size());
                left = frame.left() + Math.max(0, (frame.width() - width) / 2);
            }
            canvas.fill(style.colour());
            canvas.text(text, face, style.size(), left, line);
        }
        canvas.endMarked();
        if (style == PdfStyle.GROUP && from + count == set.count()) {
            double rule = y + count * style.line() + 1.5;
            canvas.beginArtifact("");
            canvas.stroke(RULE, 0.5);
            canvas.line(frame.left(), rule, frame.right(), rule);
            canvas.endMarked();
        }
    }

    private void label(SetParagraph set, int index, double x, double line, PageCanvas canvas) throws IOException {
        var style = set.paragraph().style();
        // A blank behind it, so that the words stay apart for who hears or copies them.
        var words = set.label(index).stripTrailing() + " ";
        switch (style) {
            case FIELD -> {
                canvas.fill(PdfStyle.LABEL.colour());
                canvas.text(words, book.fonts().face(Typeface.SANS, true), PdfStyle.LABEL.size(), x, line);
            }
            case BODY -> {
                canvas.fill(style.colour());
                canvas.text(words, book.fonts().face(style.typeface(), true), style.size(), x, line);
            }
            default -> {
                canvas.fill(style.colour());
                canvas.text(words, book.fonts().face(style.typeface(), style.bold()), style.size(), x, line);
            }
        }
    }
}
