// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

/** What kind of table it is. */
public enum TableLook {
    /** The head of the first page: no lines but one below. */
    MASTHEAD("TableNormal", 0, 0, 160),
    /** A table of activities. */
    GRID("PlanGrid", 85, 45, 45),
    /** The months of the plan. */
    YEAR("PlanYear", 50, 25, 25);

    private final String styleId;
    private final int side;
    private final int top;
    private final int bottom;

    TableLook(String styleId, int side, int top, int bottom) {
        this.styleId = styleId;
        this.side = side;
        this.top = top;
        this.bottom = bottom;
    }

    public String styleId() {
        return styleId;
    }

    /** The space left and right in each cell, in twentieths of a point. */
    public int side() {
        return side;
    }

    /** The space at the top of each cell, in twentieths of a point. */
    public int top() {
        return top;
    }

    /** The space at the bottom of each cell, in twentieths of a point. */
    public int bottom() {
        return bottom;
    }
}
