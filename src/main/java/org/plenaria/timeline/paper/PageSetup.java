// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.Locale;
import java.util.Set;

/**
 * How a timeline is to be laid out on paper.
 *
 * @param across over how many pages beside each other the time is spread when it is tiled, 1 to {@link #MOST_ACROSS}
 */
public record PageSetup(PaperSize size, boolean landscape, Fit fit, int across) {

    /** The free edge of a page in points: 12 mm, which every usual printer can reach. */
    public static final double MARGIN = 12 * 72 / 25.4;
    public static final int MOST_ACROSS = 6;
    public static final PageSetup USUAL = new PageSetup(PaperSize.A4, true, Fit.ONE_PAGE, 1);

    /** Where people print on Letter; everywhere else it is A4. */
    private static final Set<String> LETTER_COUNTRIES = Set.of(
            "US", "CA", "MX", "CO", "CL", "CR", "DO", "GT", "NI", "PA", "PH", "PR", "SV", "VE");

    /** How much goes on a page. */
    public enum Fit {
        /** Everything on one page, made smaller as far as it can still be read. */
        ONE_PAGE,
        /** Everything on one page, however small that makes the letters. */
        ALWAYS_ONE_PAGE,
        /** In full size, on as many pages as it takes. */
        TILED
    }

    /**
     * @throws IllegalArgumentException when {@code across} is out of its range
     */
    public PageSetup {
        if (across < 1 || across > MOST_ACROSS) {
            throw new IllegalArgumentException("1 to " + MOST_ACROSS + " pages across, not " + across);
        }
    }

    /** The usual setup on the paper that is usual in a country. */
    public static PageSetup usualIn(Locale country) {
        return LETTER_COUNTRIES.contains(country.getCountry()) ? USUAL.on(PaperSize.LETTER) : USUAL;
    }

    /** The width of a page in points. */
    public double pageWidth() {
        return landscape ? size.height() : size.width();
    }

    /** The height of a page in points. */
    public double pageHeight() {
        return landscape ? size.width() : size.height();
    }

    public PageSetup on(PaperSize other) {
        return new PageSetup(other, landscape, fit, across);
    }

    public PageSetup landscape(boolean on) {
        return new PageSetup(size, on, fit, across);
    }

    public PageSetup fitted(Fit other) {
        return new PageSetup(size, landscape, other, across);
    }

    public PageSetup across(int pages) {
        return new PageSetup(size, landscape, fit, pages);
    }

    /** How many pages beside each other the time takes. */
    int pagesAcross() {
        return fit == Fit.TILED ? across : 1;
    }
}
