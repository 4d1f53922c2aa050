// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where a sheet begins a new page, so that no heading is left alone at the foot of the one before. */
final class PageBreaks {

    private static final double CAUTION = 0.96; // printers differ

    private final SheetXml sheet;
    private final double room;
    private final double repeated;
    private double used;

    /**
     * The pages of a sheet.
     *
     * @param repeatedRows how many rows stand at the top of every page
     */
    PageBreaks(SheetXml sheet, PrintLayout layout, int repeatedRows) {
        this.sheet = sheet;
        room = layout.room() * CAUTION / layout.scale();
        repeated = height(1, repeatedRows);
    }

    /**
     * The rows that begin a page because what belongs together would not fit on the one before.
     *
     * @param together the first and last rows of what belongs together
     */
    List<Integer> before(int firstRow, int lastRow, Map<Integer, Integer> together) {
        used = repeated;
        var breaks = new ArrayList<Integer>();
        for (int row = firstRow; row <= lastRow; row++) {
            double height = sheet.height(row);
            if (used + height(row, together.getOrDefault(row, row)) > room && used > repeated) {
                if (together.containsKey(row)) {
                    breaks.add(row);
                }
                used = repeated;
            }
            used += height;
        }
        return breaks;
    }

    /** How many more rows of the usual height there is room for on the last page. */
    int rowsLeft() {
        return Math.max(0, (int) ((room - used) / (SheetXml.USUAL_HEIGHT + 5)));
    }

    private double height(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToDouble(sheet::height).sum();
    }
}
