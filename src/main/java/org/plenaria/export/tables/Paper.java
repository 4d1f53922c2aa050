// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

/** The paper a document is laid out for. */
public enum Paper {
    A4(11_906, 16_838, 9, 8),
    LETTER(12_240, 15_840, 1, 3);

    private final int width;
    private final int height;
    private final int code;
    private final int doubleCode;

    Paper(int width, int height, int code, int doubleCode) {
        this.width = width;
        this.height = height;
        this.code = code;
        this.doubleCode = doubleCode;
    }

    /** The shorter side, in twentieths of a point. */
    public int width() {
        return width;
    }

    /** The longer side, in twentieths of a point. */
    public int height() {
        return height;
    }

    /** The number of the paper of twice its size: A3, tabloid. */
    public int doubleCode() {
        return doubleCode;
    }

    /** Its number in print set-ups (ECMA-376 part 1, 18.3.1.63). */
    public int code() {
        return code;
    }
}
