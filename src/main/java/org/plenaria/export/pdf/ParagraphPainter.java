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
        canvas.beginTagged(style.tag(), book.tags().mark(element, page));
        for (int i = from; i < from + count; i++) {
            line(set, i, canvas, frame.left(), frame.width(), y + (i - from) * style.line());
        }
        canvas.endMarked();
        if (style.ruled() && from + count == set.count()) {
            double rule = y + count * style.line() + 1.5;
            canvas.beginArtifact("");
            canvas.stroke(RULE, 0.5);
            canvas.line(frame.left(), rule, frame.right(), rule);
            canvas.endMarked();
        }
    }

    /**
     * Paints a line of a paragraph with its label.
     *
     * @param x the left edge of its column
     * @param top the upper edge of the line
     */
    void line(SetParagraph set, int index, PageCanvas canvas, double x, double width, double top)
            throws IOException {
        var style = set.paragraph().style();
        var face = book.fonts().face(style.typeface(), style.bold());
        double line = top + baseline(style);
        double left = x + set.indent() + (index == 0 ? set.labelWidth() : 0);
        if (!set.label(index).isEmpty()) {
            label(set, index, x + style.left(), line, canvas);
        }
        var text = set.line(index);
        if (style.centred()) {
            double wide = book.fonts().width(text.stripTrailing(), face, style.size());
            left = x + Math.max(0, (width - wide) / 2);
        }
        canvas.fill(style.colour());
        canvas.text(text, face, style.size(), left, line);
    }

    private void label(SetParagraph set, int index, double x, double line, PageCanvas canvas) throws IOException {
        var style = set.paragraph().style();
        // A blank behind it, so that the words stay apart for who hears or copies them.
        var words = set.label(index).stripTrailing() + " ";
        if (style == PdfStyle.FIELD) {
            canvas.fill(PdfStyle.LABEL_COLOUR);
            canvas.text(words, book.fonts().face(Typeface.SANS, true), PdfStyle.LABEL_SIZE, x, line);
        } else {
            boolean bold = style.bold() || set.paragraph().opens();
            canvas.fill(style.colour());
            canvas.text(words, book.fonts().face(style.typeface(), bold), style.size(), x, line);
        }
    }
}
