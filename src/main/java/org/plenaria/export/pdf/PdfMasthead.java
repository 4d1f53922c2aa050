// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PrintedMasthead;
import org.plenaria.export.type.Typeface;

/** The head of the first page: the organization on the left, symbol and so on on the right, a rule below. */
final class PdfMasthead {

    private static final double LEFT_SHARE = 0.68;
    private static final double BELOW = 8;

    private final PdfBook book;
    private final PdfFlow flow;

    PdfMasthead(PdfBook book, PdfFlow flow) {
        this.book = book;
        this.flow = flow;
    }

    void write(PrintedMasthead masthead) throws IOException {
        var style = PdfStyle.MASTHEAD;
        var plain = book.fonts().face(Typeface.SANS, false);
        var bold = book.fonts().face(Typeface.SANS, true);
        double room = flow.frame().width() * LEFT_SHARE - 12;
        var names = lines(masthead.organization(), bold, room);
        var full = lines(masthead.organizationInFull(), plain, room);
        var right = new ArrayList<String>();
        for (var line : masthead.lines()) {
            right.addAll(lines(line, plain, flow.frame().width() * (1 - LEFT_SHARE)));
        }
        int count = Math.max(names.size() + full.size(), right.size());
        if (count == 0) {
            return;
        }
        double top = flow.take(count * style.line() + BELOW);
        var canvas = flow.page().canvas();
        var frame = flow.frame();
        paint(names, bold, frame.left(), top);
        paint(full, plain, frame.left(), top + names.size() * style.line());
        for (int i = 0; i < right.size(); i++) {
            double width = book.fonts().width(right.get(i).stripTrailing(), plain, style.size());
            paint(List.of(right.get(i)), plain, frame.right() - width, top + i * style.line());
        }
        double rule = top + count * style.line() + BELOW;
        canvas.beginArtifact("");
        canvas.stroke(PdfStyle.BLUE, 1.5);
        canvas.line(frame.left(), rule, frame.right(), rule);
        canvas.endMarked();
    }

    private List<String> lines(String text, PdfFace face, double room) throws IOException {
        return text.isEmpty() ? List.of() : flow.setter().lines(text, face, PdfStyle.MASTHEAD.size(), room);
    }

    private void paint(List<String> lines, PdfFace face, double x, double y) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        var style = PdfStyle.MASTHEAD;
        var page = flow.page();
        var canvas = page.canvas();
        canvas.beginTagged("P", book.tags().mark(book.tags().element(flow.section(), "P"), page));
        canvas.fill(style.colour());
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), face, style.size(), x,
                    y + i * style.line() + ParagraphPainter.baseline(style));
        }
        canvas.endMarked();
    }
}
