// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

/** The paper a document is laid out for. */
public enum Paper {
    A4(11_906, 16_838, 9),
    LETTER(12_240, 15_840, 1);

    private final int width;
    private final int height;
    private final int code;

    Paper(int width, int height, int code) {
        this.width = width;
        this.height = height;
        this.code = code;
    }

    /** The shorter side, in twentieths of a point. */
    public int width() {
        return width;
    }

    /** The longer side, in twentieths of a point. */
    public int height() {
        return height;
    }

    /** Its number in print set-ups (ECMA-376 part 1, 18.3.1.63). */
    public int code() {
        return code;
    }
}
