// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.plenaria.export.document.Outline;
import org.plenaria.export.document.Style;
import org.plenaria.export.tables.Progress;

/**
 * The contents list: laid out before the pages it speaks of, and given their numbers, dots and links when these are
 * known.
 */
final class ContentsList {

    private static final double GAP = 6;
    private static final double DOT = 3.2;

    private final PdfBook book;
    private final List<Line> lines = new ArrayList<>();
    private int found;

    /** A line of the list, and where on the page the number is still to be written. */
    private static final class Line {
        private final PdfStyle style;
        private final String words;
        private final COSDictionary link;
        private final PdfPage page;
        private final double top;
        private final double baseline;
        private final double textEnd;
        private int target;
        private double targetY;

        Line(PdfStyle style, String words, COSDictionary link, PdfPage page, double top, double baseline, double end) {
            this.style = style;
            this.words = words;
            this.link = link;
            this.page = page;
            this.top = top;
            this.baseline = baseline;
            this.textEnd = end;
        }
    }

    ContentsList(PdfBook book) {
        this.book = book;
    }

    /** Writes the heading and the lines of the list, without page numbers. */
    void write(PdfParagraph heading, List<Outline.Entry> entries, PdfFlow flow) throws IOException {
        flow.add(List.of(heading), Progress.UNWATCHED);
        var list = book.tags().element(flow.section(), "TOC");
        double first = tab(entries, Style.CONTENTS_1);
        double second = tab(entries, Style.CONTENTS_2);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (i == entries.size() - Outline.LAST) {
                flow.need(Outline.LAST * (PdfStyle.CONTENTS_1.before() + PdfStyle.CONTENTS_1.line()));
            }
            line(entry, entry.style() == Style.CONTENTS_1 ? first : second, list, flow);
        }
    }

    private double tab(List<Outline.Entry> entries, Style level) throws IOException {
        double widest = 0;
        for (var entry : entries) {
            if (entry.style() == level) {
                widest = Math.max(widest, width(PdfFonts.settable(entry.number())));
            }
        }
        return widest == 0 ? 0 : widest + GAP + 2;
    }

    private double width(String text) throws IOException {
        var style = PdfStyle.CONTENTS_1;
        return book.fonts().width(text, book.fonts().face(style.typeface(), false), style.size());
    }

    private void line(Outline.Entry entry, double tab, COSDictionary list, PdfFlow flow) throws IOException {
        var style = PdfStyle.of(entry.style());
        var face = book.fonts().face(style.typeface(), style.bold());
        var label = PdfFonts.settable(entry.number());
        double indent = style.left() + (label.isBlank() ? 0 : Math.max(tab, width(label) + GAP));
        var text = entry.text().replaceAll("\\s+", " ").strip();
        double numbers = width("0000") + 2 * GAP;
        var broken = flow.setter().lines(text, face, style.size(), flow.frame().width() - indent - numbers);
        double top = flow.take(style.before() + broken.size() * style.line()) + style.before();
        var page = flow.page();
        var link = book.tags().element(
                book.tags().element(book.tags().element(list, "TOCI"), "Reference"), "Link");
        var canvas = page.canvas();
        canvas.beginTagged("Link", book.tags().mark(link, page));
        canvas.fill(style.colour());
        double left = flow.frame().left();
        double baseline = top;
        for (int i = 0; i < broken.size(); i++) {
            baseline = top + i * style.line() + ParagraphPainter.baseline(style);
            if (i == 0 && !label.isBlank()) {
                canvas.text(label + " ", face, style.size(), left + style.left(), baseline);
            }
            canvas.text(broken.get(i) + (i == broken.size() - 1 ? " " : ""), face, style.size(), left + indent,
                    baseline);
        }
        canvas.endMarked();
        double end = left + indent + width(broken.getLast());
        lines.add(new Line(style, LabelledText.of(label, text), link, page, top, baseline, end));
    }

    /** Takes note of where the next heading of the list stands: they come in the order of the list. */
    void found(int page, double y) {
        if (found < lines.size()) {
            var line = lines.get(found);
            line.target = page;
            line.targetY = y;
            found++;
        }
    }

    /** Completes the list when all pages are there. */
    void finish() throws IOException {
        for (var line : lines) {
            if (line.target > 0) {
                complete(line);
            }
        }
    }

    private void complete(Line line) throws IOException {
        var style = line.style;
        var face = book.fonts().face(style.typeface(), style.bold());
        var frame = PageFrame.of(line.page);
        var canvas = line.page.canvas();
        var number = Integer.toString(line.target);
        double start = frame.right() - width(number);
        canvas.beginArtifact("");
        canvas.fill("8A8A8A");
        for (double x = frame.right() - width("000") - GAP; x > line.textEnd + GAP; x -= DOT) {
            canvas.filledBox(x, line.baseline - 0.7, 0.7, 0.7);
        }
        canvas.endMarked();
        canvas.beginTagged("Link", book.tags().mark(line.link, line.page));
        canvas.fill(style.colour());
        canvas.text(number, face, style.size(), start, line.baseline);
        canvas.endMarked();
        link(line, frame);
    }

    private void link(Line line, PageFrame frame) throws IOException {
        var annotation = new PDAnnotationLink();
        float bottom = (float) (line.page.height() - line.baseline - 3.5);
        float top = (float) (line.page.height() - line.top);
        annotation.setRectangle(new PDRectangle(
                (float) frame.left(), bottom, (float) frame.width(), Math.max(1, top - bottom)));
        annotation.setDestination(Bookmarks.destination(book.pages().get(line.target - 1), line.targetY));
        annotation.setContents(line.words);
        annotation.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        line.page.page().getAnnotations().add(annotation);
        book.tags().attach(line.link, annotation.getCOSObject(), line.page);
    }
}
