// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import org.plenaria.export.tables.Paper;
import org.plenaria.export.template.TemplatePage;

/**
 * The page and its margins, in twentieths of a point.
 *
 * @param header from the edge of the page to the head line
 * @param footer from the edge of the page to the foot line
 */
public record PageGeometry(
        int width, int height, int top, int right, int bottom, int left, int header, int footer) {

    private static final int SIDE = 1304;
    private static final int TOP = 1418;
    private static final int HEADER = 680;
    private static final int FOOTER = 600;
    private static final int LEAST_BOTTOM = 1304;
    private static final int POINT = 20;

    /** The lower margin grows by less than a point: it leaves whole points for the text, see {@link Style}. */
    public PageGeometry {
        bottom += (height - top - bottom) % POINT;
    }

    /**
     * Our own pages.
     *
     * @param landscape whether the paper lies on its longer side
     */
    public PageGeometry(Paper paper, boolean landscape) {
        this(
                landscape ? paper.height() : paper.width(),
                landscape ? paper.width() : paper.height(),
                TOP, SIDE, LEAST_BOTTOM, SIDE, HEADER, FOOTER);
    }

    /** The pages of a template. */
    static PageGeometry of(TemplatePage page) {
        return new PageGeometry(
                page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left(),
                page.header(), page.footer());
    }

    /** Whether it is wider than high. */
    public boolean landscape() {
        return width > height;
    }

    /** The same page with its longer side across or upright. */
    public PageGeometry turned(boolean across) {
        return across == landscape()
                ? this
                : new PageGeometry(height, width, top, right, bottom, left, header, footer);
    }

    public int textWidth() {
        return width - left - right;
    }

    public int textHeight() {
        return height - top - bottom;
    }
}
