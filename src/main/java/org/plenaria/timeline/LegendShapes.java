// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Status;

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
            double wide = LegendLayout.swatchWidth(entry);
            addSwatch(entry, new Bounds(x, middle - SWATCH_HEIGHT / 2, wide, SWATCH_HEIGHT), sheet);
            double textX = x + wide + LegendLayout.GAP;
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

    private static void addSwatch(BarColours.Entry entry, Bounds place, Sheet sheet) {
        switch (entry.swatch()) {
            case FILLED -> {
                sheet.box(place, 3, Ink.of(Role.BAR, entry.colour()));
                sheet.outline(place, 3, 1, false, Ink.of(Role.BAR_EDGE, entry.colour()));
                var marks = new MarkShapes(sheet, Ink.of(Role.BAR_TEXT, entry.colour()));
                entry.mark().ifPresent(mark ->
                        marks.add(mark, place.x() + (place.width() - MarkShapes.WIDTH) / 2, place.middleY()));
            }
            case SOFT -> new PieceShapes(sheet, entry.colour()).add(place, false, 0);
            case EXACT -> new PieceShapes(sheet, entry.colour()).add(place, true, 0);
            case HATCHED -> sheet.add(
                    new Shape.Hatch(place, PieceShapes.SOFT_RADIUS, Ink.of(Role.HATCH, entry.colour())));
            case PROGRESS -> new PieceShapes(sheet, entry.colour()).add(place, false, place.width() / 2);
            case DONE -> new MarkShapes(sheet, Ink.of(Role.BAR_TEXT, entry.colour())).add(
                    new Mark.Sign(Optional.of(Status.DONE)),
                    place.x() + (place.width() - MarkShapes.WIDTH) / 2, place.middleY());
            case RECURRING -> {
                new PieceShapes(sheet, entry.colour()).add(place, false, 0);
                RecurrenceTicks.sample(sheet, place, Ink.of(Role.BAR_TEXT, entry.colour()));
            }
            case PAUSE -> sheet.add(new Shape.Line(
                    place.x(), place.middleY(), place.right(), place.middleY(), 2, true,
                    Ink.of(Role.BAR_EDGE_EXACT, entry.colour())));
            case MILESTONE -> sheet.add(new Shape.Diamond(
                    place.x() + place.width() / 2, place.middleY(), Sizes.MILESTONE - 2,
                    Ink.of(Role.AREA_COLOUR, entry.colour())));
            case EARLIER -> EarlierShapes.thin(sheet, place.x(), place.right(), place.middleY() - 2);
            case APPEARED -> EarlierShapes.plus(sheet, place.x() + place.width() / 2, place.middleY());
            case VANISHED -> GoneShapes.outline(sheet, place);
            case CLASH -> ClashMark.disc(sheet, place.x() + place.width() / 2, place.middleY(), true);
        }
    }
}
