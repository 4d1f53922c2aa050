// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** The strip at the lower edge that says what the colours of the bars stand for. */
final class LegendShapes {

    static final double HEIGHT = 28;

    private static final double SWATCH = 10;
    private static final double GAP = 7;
    private static final double BETWEEN = 18;

    private LegendShapes() {}

    static void add(TimelineFrame frame, Sheet sheet) {
        var bounds = frame.legendBounds();
        sheet.box(bounds, Role.HEADER);
        sheet.horizontal(0, bounds.right(), bounds.y() + 1, Role.LINE);
        double x = Sizes.PADDING;
        for (var entry : frame.model().colours().legend()) {
            double width = sheet.fit().width(entry.name(), TextStyle.BAR);
            if (x + SWATCH + GAP + width > bounds.right()) {
                return;
            }
            double y = Math.round(bounds.middleY() - SWATCH / 2);
            sheet.box(new Bounds(x, y, SWATCH, SWATCH), 3, Ink.of(Role.AREA_COLOUR, entry.colour()));
            x += SWATCH + GAP;
            x += sheet.text(entry.name(), x, bounds.middleY(), width + 1, TextStyle.BAR, Ink.of(Role.HEADING_TEXT));
            x += BETWEEN;
        }
    }
}
