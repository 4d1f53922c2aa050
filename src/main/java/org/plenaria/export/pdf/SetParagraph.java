// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.type.Typeface;

/**
 * A paragraph broken into lines for the width of a page.
 *
 * @param label the lines of its number or label; several where a label is too long for its column
 * @param labelWidth how far the first line of the text begins behind the label in its own line; 0 for a column
 * @param lines of the text
 * @param indent where lines of the text begin
 */
record SetParagraph(
        PdfParagraph paragraph, List<String> label, double labelWidth, List<String> lines, double indent) {

    private static final double GAP = 6;
    /** The space and the line below a ruled heading. */
    static final double RULE = 3;

    static SetParagraph of(PdfParagraph paragraph, LineSetter setter, PdfFonts fonts, double width)
            throws IOException {
        var style = paragraph.style();
        var face = fonts.face(style.typeface(), style.bold());
        if (paragraph.label().isEmpty()) {
            double indent = style.left();
            var lines = setter.lines(paragraph.text(), face, style.size(), width - indent);
            return new SetParagraph(paragraph, List.of(), 0, lines, indent);
        }
        if (paragraph.opens()) {
            var bold = fonts.face(style.typeface(), true);
            double label = fonts.width(paragraph.label() + " ", bold, style.size());
            var lines = setter.lines(paragraph.text(), face, style.size(), Math.max(0, width - label), width);
            return new SetParagraph(paragraph, List.of(paragraph.label()), label, lines, 0);
        }
        if (style == PdfStyle.FIELD) {
            var bold = fonts.face(Typeface.SANS, true);
            var label = setter.lines(paragraph.label(), bold, PdfStyle.LABEL_SIZE, style.hanging() - GAP);
            double indent = style.left() + style.hanging();
            return new SetParagraph(
                    paragraph, label, 0, setter.lines(paragraph.text(), face, style.size(), width - indent), indent);
        }
        double number = fonts.width(PdfFonts.settable(paragraph.label()), face, style.size());
        double indent = style.left() + Math.max(style.hanging(), number + GAP);
        var lines = setter.lines(paragraph.text(), face, style.size(), width - indent);
        return new SetParagraph(paragraph, List.of(PdfFonts.settable(paragraph.label())), 0, lines, indent);
    }

    /** How many lines it takes. */
    int count() {
        return Math.max(lines.size(), label.size());
    }

    double height(int count) {
        var style = paragraph.style();
        return style.before() + count * style.line() + style.after() + (style.ruled() ? RULE : 0);
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return paragraph.label().isEmpty() && paragraph.text().isEmpty();
    }

    String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    String label(int index) {
        return index < label.size() ? label.get(index) : "";
    }
}
