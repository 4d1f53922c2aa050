// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.type.TextMeasure;

/**
 * Foretells on which page each heading will stand, by breaking lines and pages as a word processor does. Word fills in
 * a contents list only when asked, and asks the reader a puzzling question when told to do so at opening: so the list
 * is written with its page numbers, and no question comes.
 */
final class PageEstimate {

    private static final int LEAST_LINES = 2; // of a paragraph that is broken: widow and orphan control
    private static final int RULE = 60; // the space and the line below a ruled heading

    private final TextMeasure measure;
    private final int width;
    private final int height;
    private final Map<String, Integer> pages = new HashMap<>();
    private int page = 1;
    private int used;

    PageEstimate(TextMeasure measure, PageGeometry geometry) {
        this.measure = measure;
        width = geometry.textWidth();
        height = geometry.textHeight();
    }

    /** Takes up space that is no paragraph of its own. */
    void skip(int space) {
        used += space;
    }

    /** Lays out paragraphs below what is there already. */
    void add(List<WordParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).pageBreakBefore() || (opensChain(paragraphs, i) && !chainFits(paragraphs, i))) {
                newPage();
            }
            place(paragraphs.get(i));
        }
    }

    /** The pages of the bookmarks so far, from 1. */
    Map<String, Integer> pages() {
        return pages;
    }

    /** How many pages there are so far. */
    int count() {
        return page;
    }

    private static boolean opensChain(List<WordParagraph> paragraphs, int index) {
        return paragraphs.get(index).keepNext() && (index == 0 || !paragraphs.get(index - 1).keepNext());
    }

    private boolean chainFits(List<WordParagraph> paragraphs, int first) {
        int needed = 0;
        int i = first;
        while (i < paragraphs.size() && paragraphs.get(i).keepNext()) {
            needed += heightOf(paragraphs.get(i), lines(paragraphs.get(i)));
            i++;
        }
        if (i < paragraphs.size()) {
            int lines = lines(paragraphs.get(i));
            needed += heightOf(paragraphs.get(i), lines < 2 * LEAST_LINES ? lines : LEAST_LINES);
        }
        return used == 0 || used + needed <= height || needed > height;
    }

    private void place(WordParagraph paragraph) {
        var look = paragraph.style().look();
        int left = lines(paragraph);
        int before = used == 0 && !paragraph.pageBreakBefore() ? 0 : look.before();
        boolean begun = false;
        while (left > 0) {
            int room = Math.max(0, (height - used - before) / look.line());
            int now = Math.min(room, left);
            if (now < left) {
                now = left - now < LEAST_LINES ? left - LEAST_LINES : now;
                now = !begun && now < LEAST_LINES ? 0 : now;
            }
            if (now <= 0 && used > 0) {
                newPage();
                before = 0;
                continue;
            }
            now = Math.max(now, 1);
            if (!begun) {
                paragraph.bookmark().ifPresent(name -> pages.put(name, page));
                begun = true;
            }
            used += before + now * look.line();
            before = 0;
            left -= now;
            if (left > 0) {
                newPage();
            }
        }
        used += look.ruled() ? RULE : 0;
    }

    private void newPage() {
        page++;
        used = 0;
    }

    private static int heightOf(WordParagraph paragraph, int lines) {
        var look = paragraph.style().look();
        return look.before() + lines * look.line() + (look.ruled() ? RULE : 0);
    }

    private int lines(WordParagraph paragraph) {
        var look = paragraph.style().look();
        var text = paragraph.text();
        int indent = look.left() + look.hanging();
        if (paragraph.separator().equals(" ")) {
            text = paragraph.label() + " " + text;
        } else if (look.outline() > 0 && paragraph.text().contains("\t")) {
            text = text.substring(text.indexOf('\t') + 1);
        } else if (look.outline() > 0) {
            indent = 0;
        }
        return measure.lines(text, look.font(), look.bold(), look.halfPoints(), width - indent);
    }
}
