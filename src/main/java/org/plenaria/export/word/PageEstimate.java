// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.Contents;
import org.plenaria.export.document.Figure;
import org.plenaria.export.document.PageGeometry;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.SectionBreak;
import org.plenaria.export.document.Style;
import org.plenaria.export.document.Table;
import org.plenaria.export.type.TextMeasure;

/**
 * Foretells on which page each heading will stand, by breaking lines and pages as a word processor does. Word fills in
 * a contents list only when asked, and asks the reader a puzzling question when told to do so at opening: so the list
 * is written with its page numbers, and no question comes.
 */
final class PageEstimate {

    private static final int LEAST_LINES = 2; // of a paragraph that is broken: widow and orphan control
    private static final int RULE = 60; // the space and the line below a ruled heading

    private final BlockMeasure measure;
    private final Map<String, Integer> pages = new HashMap<>();
    private final List<Block> chain = new ArrayList<>(); // blocks that each stay with the next, and wait for the last
    private int height;
    private int width;
    private int page = 1;
    private int used;
    private boolean opened = true; // whether the page was begun outright: then the space above its first line stays

    PageEstimate(TextMeasure text, PageGeometry geometry) {
        measure = new BlockMeasure(text);
        width = geometry.textWidth();
        height = geometry.textHeight();
    }

    /** Lays out a block below what is there already. */
    void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                if (paragraph.setting().newPage()) {
                    release();
                    newPage(true);
                }
                chain.add(paragraph);
                if (!paragraph.setting().keepNext()) {
                    release();
                }
            }
            case Table table -> {
                chain.add(table);
                release();
            }
            case Figure figure -> {
                chain.add(figure);
                release();
            }
            case Contents contents -> {
                add(contents.heading());
                contents.lines().forEach(this::add);
            }
            case SectionBreak _ -> {
                release();
                newPage(true);
            }
        }
    }

    /** Continues on pages of another size. */
    void on(PageGeometry geometry) {
        width = geometry.textWidth();
        height = geometry.textHeight();
    }

    /** The pages of the headings so far, from 1, by their bookmarks. */
    Map<String, Integer> pages() {
        release();
        return pages;
    }

    /** How many pages there are so far. */
    int count() {
        release();
        return page;
    }

    private void release() {
        if (chain.size() > 1 && !fits()) {
            newPage(false);
        }
        for (var block : chain) {
            switch (block) {
                case Paragraph paragraph -> place(paragraph);
                case Table table -> place(table);
                case Figure figure -> place(figure);
                case Contents _, SectionBreak _ -> {}
            }
        }
        chain.clear();
    }

    private boolean fits() {
        int needed = chain.getLast() instanceof Table ? -BlockMeasure.LINE : 0;
        for (int i = 0; i < chain.size(); i++) {
            boolean last = i == chain.size() - 1;
            needed += switch (chain.get(i)) {
                case Paragraph paragraph -> {
                    int lines = measure.lines(paragraph, width);
                    yield heightOf(paragraph, last && lines >= 2 * LEAST_LINES ? LEAST_LINES : lines);
                }
                case Table table -> measure.headHeight(table)
                        + table.rows().stream()
                                .filter(row -> !row.header())
                                .findFirst()
                                .map(row -> measure.height(table, row))
                                .orElse(0);
                case Figure figure -> measure.height(figure);
                case Contents _, SectionBreak _ -> 0;
            };
        }
        return used == 0 || used + needed <= height || needed > height;
    }

    private void place(Table table) {
        int head = measure.headHeight(table);
        boolean begun = false;
        for (var row : table.rows()) {
            if (!row.header()) {
                int needed = measure.height(table, row) + (begun ? 0 : head);
                if (used > 0 && used + needed > height + BlockMeasure.LINE) { // the last line may hang below
                    newPage(false);
                    used = begun ? head : 0;
                }
                used += needed;
                begun = true;
            }
        }
    }

    private void place(Figure figure) {
        int needed = measure.height(figure);
        if (used > 0 && used + needed > height) {
            newPage(false);
        }
        used += needed;
    }

    private void place(Paragraph paragraph) {
        var look = paragraph.style().look();
        int left = measure.lines(paragraph, width);
        int before = used == 0 && !opened ? 0 : look.before();
        boolean begun = false;
        while (left > 0) {
            int room = Math.max(0, (height - used - before) / look.line());
            int now = Math.min(room, left);
            if (now < left) {
                now = left - now < LEAST_LINES ? left - LEAST_LINES : now;
                now = !begun && now < LEAST_LINES ? 0 : now;
            }
            if (now <= 0 && used > 0) {
                newPage(false);
                before = 0;
                continue;
            }
            now = Math.max(now, 1);
            if (!begun) {
                note(paragraph);
                begun = true;
            }
            used += before + now * look.line();
            before = 0;
            left -= now;
            if (left > 0) {
                newPage(false);
            }
        }
        used += look.after() + (look.ruled() ? RULE : 0);
    }

    private void note(Paragraph paragraph) {
        if (paragraph.style() == Style.HEADING_1 || paragraph.style() == Style.HEADING_2) {
            pages.put(paragraph.mark().contentsBookmark(), page);
        }
    }

    private void newPage(boolean outright) {
        page++;
        used = 0;
        opened = outright;
    }

    private static int heightOf(Paragraph paragraph, int lines) {
        var look = paragraph.style().look();
        return look.before() + look.after() + lines * look.line() + (look.ruled() ? RULE : 0);
    }
}
