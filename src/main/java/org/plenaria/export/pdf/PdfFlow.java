// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.plenaria.export.tables.Progress;
import org.plenaria.timeline.Palette;

/**
 * Fills pages with blocks from top to bottom: headings stay with what they head, and no line of a paragraph stands
 * alone at the end or the beginning of a page.
 */
final class PdfFlow {

    private static final int LEAST_LINES = 2;
    private static final int STEP = 256;
    private static final double ABOVE_FIGURE = 8;
    private static final String CHANGED = "B3261E";
    private static final double BAR = 2;
    private static final double BAR_LEFT = 12;

    private final PdfBook book;
    private final LineSetter setter;
    private final ParagraphPainter painter;
    private final TablePainter tables;
    private final BiConsumer<PdfParagraph, Double> headings;
    private final Deque<COSDictionary> sections = new ArrayDeque<>();
    private boolean landscape;
    private PdfPage page;
    private double used;
    private int firstChange = -1;

    /**
     * @param landscape whether the first page lies on its long side
     * @param headings hears of each heading with a bookmark and of the height at which it stands on the last page
     */
    PdfFlow(PdfBook book, boolean landscape, BiConsumer<PdfParagraph, Double> headings) throws IOException {
        this.book = book;
        this.headings = headings;
        setter = new LineSetter(book.fonts());
        painter = new ParagraphPainter(book);
        tables = new TablePainter(book, painter);
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

    /** Begins a page where this one has not so much space. */
    void need(double height) throws IOException {
        if (used > 0 && used + height > frame().height()) {
            newPage();
        }
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
                case PdfFigure figure -> add(figure);
                case PdfParagraph paragraph -> {
                    if (paragraph.newPage() && used > 0) {
                        newPage();
                    }
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
        TagTree.summary(whole, table.description());
        var set = SetTable.of(table, setter, book.fonts(), false);
        if (used > 0 && used + set.leastHeight(frame().height()) > frame().height() + SetRow.LINE) {
            newPage();
        }
        head(set, Optional.of(book.tags().element(whole, "THead")));
        var body = book.tags().element(whole, "TBody");
        for (var row : set.body()) {
            add(set, row, tables.elements(row, body));
        }
    }

    private void add(SetTable set, SetRow row, List<COSDictionary> cells) throws IOException {
        var done = new int[row.cells().size()];
        var ends = row.ends();
        while (true) {
            double room = frame().height() - used + SetRow.LINE; // the last line may hang below
            double needed = row.height(done, ends);
            boolean fresh = used <= set.headHeight() + 1;
            if (needed > room && !fresh
                    && (needed <= frame().height() - set.headHeight() || row.beginning() > room)) {
                newPage();
                head(set, Optional.empty());
                continue;
            }
            var now = row.fitting(done, room);
            if (Arrays.equals(now, done) && !Arrays.equals(done, ends)) { // not even a line: one all the same
                for (int i = 0; i < now.length; i++) {
                    now[i] = Math.min(ends[i], now[i] + 1);
                }
            }
            tables.paint(row, done, now, cells, page, y());
            bar(row.isChanged(), y(), row.height(done, now));
            used += row.height(done, now);
            if (Arrays.equals(now, ends)) {
                return;
            }
            done = now;
            newPage();
            head(set, Optional.empty());
        }
    }

    /** The head of a table; where it is repeated it is decoration. */
    private void head(SetTable set, Optional<COSDictionary> element) throws IOException {
        used += SetRow.LINE;
        for (var row : set.head()) {
            var cells = element.isPresent() ? tables.elements(row, element.get()) : List.<COSDictionary>of();
            tables.paint(row, new int[row.cells().size()], row.ends(), cells, page, y());
            used += row.height();
        }
    }

    /** A bar in the margin beside what has changed. */
    private void bar(boolean changed, double y, double height) {
        if (changed) {
            var canvas = page.canvas();
            canvas.beginArtifact("");
            canvas.fill(CHANGED);
            canvas.filledBox(frame().left() - BAR_LEFT, y, BAR, height);
            canvas.endMarked();
            firstChange = firstChange < 0 ? book.pages().size() - 1 : firstChange;
        }
    }

    /** The first page, from 0, with something that has changed; 0 when there is none. */
    int firstChange() {
        return Math.max(0, firstChange);
    }

    private void add(PdfFigure figure) throws IOException {
        double before = used == 0 ? 0 : ABOVE_FIGURE;
        if (used > 0 && used + before + figure.height() > frame().height()) {
            newPage();
            before = 0;
        }
        double x = frame().left();
        double y = y() + before;
        double scale = figure.width() / figure.image().sheet().width();
        var element = book.tags().element(section(), "Figure");
        double bottom = page.height() - y - figure.height();
        TagTree.figure(element, figure.image().title() + ". " + figure.image().description(),
                x, bottom, x + figure.width(), bottom + figure.height());
        var canvas = page.canvas();
        canvas.beginTagged("Figure", book.tags().mark(element, page));
        for (var part : figure.image().sheet().parts()) {
            canvas.save();
            canvas.place(x + part.x() * scale, y + part.y() * scale, part.scale() * scale, page.height());
            new ScenePainter(book, canvas, Palette.light()).paint(part.layers());
            canvas.restore();
        }
        canvas.endMarked();
        used += before + figure.height();
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
            case PdfTable table -> SetTable.of(table, setter, book.fonts(), true).leastHeight(frame().height());
            case PdfFigure figure -> figure.height() + ABOVE_FIGURE;
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
            bar(set.paragraph().changed(), y() + before, now * style.line());
            used += before + now * style.line();
            before = 0;
            done += now;
            left -= now;
            if (left > 0) {
                newPage();
            }
        }
        used += style.after() + (style.ruled() ? SetParagraph.RULE : 0);
    }

    /** The element of a paragraph; a heading with a bookmark of the first two levels opens a section of its own. */
    private COSDictionary begin(PdfParagraph paragraph, double y) {
        int level = paragraph.style().bookmark();
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
        paragraph.language().ifPresent(language -> TagTree.language(element, language.tag()));
        return element;
    }
}
