// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.plenaria.export.tables.Progress;

/**
 * Fills pages with blocks from top to bottom: headings stay with what they head, and no line of a paragraph stands
 * alone at the end or the beginning of a page.
 */
final class PdfFlow {

    private static final int LEAST_LINES = 2;
    private static final int STEP = 256;
    private static final double ABOVE_TABLE = 5;

    private final PdfBook book;
    private final LineSetter setter;
    private final ParagraphPainter painter;
    private final TablePainter tables;
    private final BiConsumer<PdfParagraph, Double> headings;
    private final Deque<COSDictionary> sections = new ArrayDeque<>();
    private boolean landscape;
    private PdfPage page;
    private double used;

    /**
     * @param landscape whether the first page lies on its long side
     * @param headings hears of each heading with a bookmark and of the height at which it stands on the last page
     */
    PdfFlow(PdfBook book, boolean landscape, BiConsumer<PdfParagraph, Double> headings) throws IOException {
        this.book = book;
        this.headings = headings;
        setter = new LineSetter(book.fonts());
        painter = new ParagraphPainter(book);
        tables = new TablePainter(book, setter);
        this.landscape = landscape;
        page = book.newPage(landscape);
        sections.push(book.tags().document());
    }

    PdfPage page() {
        return page;
    }

    LineSetter setter() {
        return setter;
    }

    /** The element of the structure that new content belongs to. */
    COSDictionary section() {
        return sections.element();
    }

    PageFrame frame() {
        return PageFrame.of(page);
    }

    /** Where the next block begins, from the page's upper edge. */
    double y() {
        return frame().top() + used;
    }

    /** Takes up space, on a new page where this one has not enough; gives where it begins. */
    double take(double height) throws IOException {
        if (used > 0 && used + height > frame().height()) {
            newPage();
        }
        double y = y();
        used += height;
        return y;
    }

    void newPage() throws IOException {
        page = book.newPage(landscape);
        used = 0;
    }

    /** Lays out blocks below what is there already. */
    void add(List<PdfBlock> blocks, Progress progress) throws IOException {
        Map<Integer, SetParagraph> ready = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / blocks.size());
            }
            switch (blocks.get(i)) {
                case PdfTurn(boolean lying) -> {
                    landscape = lying;
                    newPage();
                    ready.clear(); // lines are longer or shorter from here on
                }
                case PdfTable table -> add(table);
                case PdfParagraph paragraph -> {
                    if (opensChain(blocks, i) && !chainFits(blocks, i, ready)) {
                        newPage();
                    }
                    place(set(paragraph, i, ready));
                    ready.remove(i);
                }
            }
        }
    }

    private void add(PdfTable table) throws IOException {
        var whole = book.tags().element(section(), "Table");
        var rows = tables.set(table, frame().width());
        used += used > 0 ? ABOVE_TABLE : 0;
        used = tables.head(table, rows, whole, page, y(), false) - frame().top();
        var body = book.tags().element(whole, "TBody");
        for (int i = 0; i < rows.count(); i++) {
            var element = book.tags().element(body, "TR");
            int from = 0;
            while (from < rows.lines(i)) {
                double room = frame().height() - used;
                int fitting = rows.fitting(i, from, room);
                boolean fresh = used <= rows.headHeight() + 1;
                if (fitting < rows.lines(i) - from && !fresh) {
                    newPage();
                    used = tables.head(table, rows, whole, page, y(), true) - frame().top();
                    continue;
                }
                int now = Math.max(1, fitting);
                tables.row(rows, i, from, now, element, page, y());
                used += rows.height(i, from, now);
                from += now;
                if (from < rows.lines(i)) {
                    newPage();
                    used = tables.head(table, rows, whole, page, y(), true) - frame().top();
                }
            }
        }
    }

    private static boolean opensChain(List<PdfBlock> blocks, int index) {
        return keepsNext(blocks.get(index)) && (index == 0 || !keepsNext(blocks.get(index - 1)));
    }

    private static boolean keepsNext(PdfBlock block) {
        return block instanceof PdfParagraph paragraph && paragraph.keepNext();
    }

    private boolean chainFits(List<PdfBlock> blocks, int first, Map<Integer, SetParagraph> ready)
            throws IOException {
        double needed = 0;
        int i = first;
        while (i < blocks.size() && blocks.get(i) instanceof PdfParagraph paragraph && paragraph.keepNext()) {
            var set = set(paragraph, i, ready);
            needed += set.height(set.count());
            i++;
        }
        if (i < blocks.size()) {
            needed += least(blocks.get(i), i, ready);
        }
        double height = frame().height();
        return used == 0 || used + needed <= height || needed > height;
    }

    private double least(PdfBlock block, int index, Map<Integer, SetParagraph> ready) throws IOException {
        return switch (block) {
            case PdfParagraph paragraph -> {
                var set = set(paragraph, index, ready);
                yield set.height(set.count() < 2 * LEAST_LINES ? set.count() : LEAST_LINES);
            }
            case PdfTable table -> tables.set(table.beginning(), frame().width()).leastHeight() + ABOVE_TABLE;
            case PdfTurn _ -> 0;
        };
    }

    private SetParagraph set(PdfParagraph paragraph, int index, Map<Integer, SetParagraph> ready)
            throws IOException {
        var known = ready.get(index);
        if (known == null) {
            known = SetParagraph.of(paragraph, setter, book.fonts(), frame().width());
            ready.put(index, known);
        }
        return known;
    }

    private void place(SetParagraph set) throws IOException {
        var style = set.paragraph().style();
        double before = used == 0 ? 0 : style.before();
        int done = 0;
        int left = set.count();
        COSDictionary element = null;
        while (left > 0) {
            int room = (int) Math.max(0, (frame().height() - used - before) / style.line() + 0.001);
            int now = Math.min(room, left);
            if (now < left) {
                now = left - now < LEAST_LINES ? left - LEAST_LINES : now;
                now = done == 0 && now < LEAST_LINES ? 0 : now;
            }
            if (now <= 0 && used > 0) {
                newPage();
                before = 0;
                continue;
            }
            now = Math.max(now, 1);
            if (element == null) {
                element = begin(set.paragraph(), y() + before);
            }
            painter.paint(set, done, now, element, page, y() + before);
            used += before + now * style.line();
            before = 0;
            done += now;
            left -= now;
            if (left > 0) {
                newPage();
            }
        }
        used += style == PdfStyle.GROUP ? SetParagraph.RULE : 0;
    }

    /** The element of a paragraph; a heading with a bookmark of the first two levels opens a section of its own. */
    private COSDictionary begin(PdfParagraph paragraph, double y) {
        int level = paragraph.bookmark();
        if (level > 0) {
            headings.accept(paragraph, y);
            book.bookmarks().add(level, LabelledText.of(paragraph.label(), paragraph.text()), page, y);
            if (level <= 2) {
                while (sections.size() > level) {
                    sections.pop();
                }
                sections.push(book.tags().element(section(), "Sect"));
            }
        }
        var element = book.tags().element(section(), paragraph.style().tag());
        paragraph.language().ifPresent(language ->
                element.setString(COSName.LANG, language.tag()));
        return element;
    }
}
