// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;
import org.plenaria.timeline.TimelineLook;

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
    /** Smaller than this nobody sees letters at all, nor could a page be laid out. */
    private static final int LEAST = 5;
    private static final double SMALLEST_LETTERS = TextStyle.SUBLINE.size() * PageFrame.FULL_SIZE;

    public PaperPages {
        pages = List.copyOf(pages);
    }

    /** Lays timelines out, each on pages of its own; the pages are counted through. */
    public static PaperPages of(List<PaperPart> parts, PageSetup setup, TextFit fit) {
        var layouts = new ArrayList<PartLayout>();
        int smallest = FULL;
        boolean crowded = false;
        for (var part : parts) {
            int full = full(part.look(), new PageFrame(setup, fit).body(part.texts()).width());
            int percent = switch (setup.fit()) {
                case ONE_PAGE -> fitting(part, setup, fit, SMALLEST, full);
                case ALWAYS_ONE_PAGE -> fittingAlways(part, setup, fit, full);
                case TILED -> full;
            };
            var layout = new PartLayout(part, setup, percent, fit);
            layouts.add(layout);
            smallest = Math.min(smallest, percent);
            crowded |= setup.fit() != PageSetup.Fit.TILED && layout.pages() > 1;
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

    /**
     * A timeline as pictures that each have room in a place of a page, on as few as can still be read: without words
     * around them, and each as large as what is on it.
     *
     * @param width of the place, in points
     * @param height of the place, in points
     */
    public static List<PaperPage> within(
            TimelineLook look, double width, double height, PageSetup.Fit wished, TextFit fit) {
        var room = new Bounds(0, 0, width, height);
        int full = full(look, width);
        IntUnaryOperator pages = size -> new PartLayout(look, room, 1, size, fit).pages();
        int percent = switch (wished) {
            case ONE_PAGE -> largest(SMALLEST, full, pages);
            case ALWAYS_ONE_PAGE -> largest(pages.applyAsInt(SMALLEST) == 1 ? SMALLEST : LEAST, full, pages);
            case TILED -> full;
        };
        return new PartLayout(look, room, 1, percent, fit).pagesOfOwnSize();
    }

    /** The largest size: less than full where the columns would leave nothing of the page. */
    private static int full(TimelineLook look, double width) {
        return Math.max(SMALLEST, PartLayout.sizeForColumns(look.columns(), width));
    }

    private static String title(PageTexts texts) {
        return texts.subject().isEmpty() ? texts.title() : texts.title() + " · " + texts.subject();
    }

    /** How high the smallest letters of rows are on this paper, in points. */
    public double letters() {
        return SMALLEST_LETTERS * percent / FULL;
    }

    /** The largest size at which everything is on one page, be it too small to read. */
    private static int fittingAlways(PaperPart part, PageSetup setup, TextFit fit, int full) {
        boolean readable = new PartLayout(part, setup, SMALLEST, fit).pages() == 1;
        return fitting(part, setup, fit, readable ? SMALLEST : LEAST, full);
    }

    /** The largest size at which everything is on one page, or else on as few as the smallest size allowed takes. */
    private static int fitting(PaperPart part, PageSetup setup, TextFit fit, int least, int full) {
        return largest(least, full, percent -> new PartLayout(part, setup, percent, fit).pages());
    }

    /** The largest size that takes no more pages than the least one. */
    private static int largest(int least, int full, IntUnaryOperator pages) {
        int fewest = pages.applyAsInt(least);
        int fits = least;
        int tooLarge = Math.max(least, full) + 1;
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) / 2;
            if (pages.applyAsInt(middle) <= fewest) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }
}
