// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

/** How much a file may draw: hostile ones never end. Counted and not timed, so that a busy computer refuses no plan. */
final class Patience {

    /** The file holds more than any plan. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** A plan of 10,000 activities takes about three million. */
    private static final int MOST_OPERATORS = 25_000_000;

    private static final int MOST_GLYPHS = 6_000_000;

    private int operators;
    private int glyphs;

    /** Counts an instruction of a page. */
    void operator() {
        if (++operators > MOST_OPERATORS) {
            throw new Lost();
        }
    }

    /** Counts a letter. */
    void glyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new Lost();
        }
    }
}
