// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.timeline.TextFit;

/**
 * Timelines laid out on pages.
 *
 * @param pages in the order they are to be read: for each timeline from left to right and then down
 * @param percent the size of the smallest timeline, 100 for full size
 * @param crowded whether a timeline that was to fit on one page takes more, being as small as can still be read
 */
public record PaperPages(List<PaperPage> pages, int percent, boolean crowded) {

    /** The smallest size in per cent of the full one: the smallest letters are then about 5 points high. */
    public static final int SMALLEST = 60;
    private static final int FULL = 100;

    public PaperPages {
        pages = List.copyOf(pages);
    }

    /** Lays timelines out, each on pages of its own; the pages are counted through. */
    public static PaperPages of(List<PaperPart> parts, PageSetup setup, TextFit fit) {
        var layouts = new ArrayList<PartLayout>();
        int smallest = FULL;
        boolean crowded = false;
        for (var part : parts) {
            int percent = setup.fit() == PageSetup.Fit.ONE_PAGE ? fitting(part, setup, fit) : FULL;
            var layout = new PartLayout(part, setup, percent, fit);
            layouts.add(layout);
            smallest = Math.min(smallest, percent);
            crowded |= setup.fit() == PageSetup.Fit.ONE_PAGE && layout.pages() > 1;
        }
        int count = layouts.stream().mapToInt(PartLayout::pages).sum();
        var frame = new PageFrame(setup, fit);
        var pages = new ArrayList<PaperPage>();
        for (int i = 0; i < parts.size(); i++) {
            var texts = parts.get(i).texts();
            var layout = layouts.get(i);
            var placed = layout.placed();
            for (int k = 0; k < placed.size(); k++) {
                int number = pages.size() + 1;
                pages.add(new PaperPage(
                        number, setup.pageWidth(), setup.pageHeight(), title(texts),
                        List.of(frame.placed(texts, number, count), placed.get(k)), layout.rowsOf(k)));
            }
        }
        return new PaperPages(pages, smallest, crowded);
    }

    private static String title(PageTexts texts) {
        return texts.subject().isEmpty() ? texts.title() : texts.title() + " · " + texts.subject();
    }

    /** The largest size at which everything is on one page, or else on as few as the smallest that can be read. */
    private static int fitting(PaperPart part, PageSetup setup, TextFit fit) {
        int fewest = new PartLayout(part, setup, SMALLEST, fit).pages();
        int fits = SMALLEST;
        int tooLarge = FULL + 1;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) / 2;
            if (new PartLayout(part, setup, middle, fit).pages() <= fewest) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }
}
