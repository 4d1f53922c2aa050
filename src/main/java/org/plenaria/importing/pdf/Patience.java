// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

/** How long a file may take: hostile ones draw for ever. */
final class Patience {

    /** The file takes longer, or holds more, than any plan. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final long NANOSECONDS = 8_000_000_000L;
    private static final int MOST_GLYPHS = 6_000_000;

    private final long start = System.nanoTime();
    private int operators;
    private int glyphs;

    /** Counts an instruction of a page. */
    void operator() {
        if ((++operators & 0x3ff) == 0 && System.nanoTime() - start > NANOSECONDS) {
            throw new Lost();
        }
    }

    /** Counts a letter. */
    void glyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new Lost();
        }
        operator();
    }
}
