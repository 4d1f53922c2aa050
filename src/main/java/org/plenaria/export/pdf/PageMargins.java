// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;

/** What stands at the head and the foot of every page; the first has its masthead instead of a head line. */
final class PageMargins {

    private static final String RULE = "BFBFBF";
    private static final double GAP = 15;
    private static final String HEADER = "<</Type /Pagination /Subtype /Header>>";
    private static final String FOOTER = "<</Type /Pagination /Subtype /Footer>>";

    private final PdfBook book;
    private final PrintedPlan plan;
    private final PlanWords words;

    PageMargins(PdfBook book, PrintedPlan plan, PlanWords words) {
        this.book = book;
        this.plan = plan;
        this.words = words;
    }

    void write() throws IOException {
        var pages = book.pages();
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                header(pages.get(i));
            }
            footer(pages.get(i), i + 1, pages.size());
            pages.get(i).pack();
        }
    }

    private void header(PdfPage page) throws IOException {
        var frame = PageFrame.of(page);
        double line = PageFrame.headerLine();
        var reference = oneLine(plan.reference());
        page.canvas().beginArtifact(HEADER);
        text(page, reference, frame.left(), line);
        var title = fitted(oneLine(plan.title()), frame.width() - width(reference) - GAP);
        text(page, title, frame.right() - width(title), line);
        rule(page, line + 5);
        page.canvas().endMarked();
    }

    private void footer(PdfPage page, int number, int count) throws IOException {
        var frame = PageFrame.of(page);
        double line = PageFrame.footerLine(page);
        var label = oneLine(words.label("page.label", Integer.toString(number), Integer.toString(count)));
        double room = frame.width() - width(label) - GAP;
        var provenance = oneLine(plan.provenance());
        if (width(provenance) > room) {
            double others = width(oneLine(plan.provenance(""))) + width(" · ");
            provenance = fitted(oneLine(plan.provenance(fitted(oneLine(plan.title()), room - others))), room);
        }
        page.canvas().beginArtifact(FOOTER);
        rule(page, line - 11.5);
        text(page, provenance, frame.left(), line);
        text(page, label, frame.right() - width(label), line);
        page.canvas().endMarked();
    }

    private void rule(PdfPage page, double y) {
        var frame = PageFrame.of(page);
        page.canvas().stroke(RULE, 0.5);
        page.canvas().line(frame.left(), y, frame.right(), y);
    }

    private void text(PdfPage page, String text, double x, double y) throws IOException {
        page.canvas().fill(PdfStyle.MARGIN.colour());
        page.canvas().text(text, face(), PdfStyle.MARGIN.size(), x, y);
    }

    private double width(String text) throws IOException {
        return book.fonts().width(text, face(), PdfStyle.MARGIN.size());
    }

    private PdfFace face() {
        return book.fonts().face(PdfStyle.MARGIN.typeface(), PdfStyle.MARGIN.bold());
    }

    private static String oneLine(String text) {
        return PdfFonts.settable(text.replaceAll("\\s+", " ").strip());
    }

    /** The text, or as many of its words as there is room for and an ellipsis. */
    private String fitted(String text, double room) throws IOException {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…") > room) {
            int space = text.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
    }
}
