// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** The sorts of text on a timeline; sizes in pixels. */
public enum TextStyle {
    TITLE(13, false),
    SUBLINE(11.5, false),
    NUMBER(12, false),
    AREA(13, true),
    GROUP(12, true),
    COUNT(11.5, false),
    HEADER(12, true),
    HEADER_FINE(12, false),
    BAR(11.5, false),
    BADGE(11, true);

    private final double size;
    private final boolean bold;

    TextStyle(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }
}
