// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** The strip at the lower edge that says what the colours and the marks of the bars stand for. */
final class LegendShapes {

    private static final double SWATCH_HEIGHT = 14;

    private LegendShapes() {}

    static void add(TimelineFrame frame, Sheet sheet) {
        var bounds = frame.legendBounds();
        sheet.box(bounds, Role.HEADER);
        sheet.horizontal(0, bounds.right(), bounds.y() + 1, Role.LINE);
        var layout = frame.legend();
        double right = Sizes.PADDING;
        for (var place : layout.places()) {
            double x = place.bounds().x();
            double middle = Math.round(bounds.y() + place.bounds().middleY());
            var entry = place.entry();
            var swatch = new Bounds(x, middle - SWATCH_HEIGHT / 2, LegendLayout.SWATCH, SWATCH_HEIGHT);
            sheet.box(swatch, 3, Ink.of(Role.BAR, entry.colour()));
            sheet.outline(swatch, 3, 1, false, Ink.of(Role.BAR_EDGE, entry.colour()));
            var marks = new MarkShapes(sheet, Ink.of(Role.BAR_TEXT, entry.colour()));
            entry.mark().ifPresent(mark ->
                    marks.add(mark, x + (LegendLayout.SWATCH - MarkShapes.WIDTH) / 2, middle));
            double textX = x + LegendLayout.SWATCH + LegendLayout.GAP;
            sheet.text(
                    entry.name(), textX, middle, place.bounds().right() + 1 - textX, TextStyle.BAR,
                    Ink.of(Role.HEADING_TEXT));
            right = place.bounds().right();
        }
        if (layout.hidden() > 0) {
            double y = Math.round(bounds.y() + layout.places().getLast().bounds().middleY());
            sheet.text("+ " + layout.hidden(), right + LegendLayout.GAP, y, 60, TextStyle.BAR, Ink.of(Role.MUTED_TEXT));
        }
    }
}
