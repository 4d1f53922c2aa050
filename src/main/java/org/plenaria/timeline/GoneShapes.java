// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Area;

/** The row of an activity that is gone: its title struck out, an empty frame where its bar lay. */
final class GoneShapes {

    private static final double GAP = 8;
    private static final double RADIUS = 6;

    private GoneShapes() {}

    /** The rows of an area with those of what is gone from it, before the place for a new activity. */
    static List<Row> rows(List<Row> present, Area area, EarlierPlan earlier) {
        var gone = earlier.vanished(area.id());
        boolean folded = !present.isEmpty() && present.getFirst() instanceof Row.AreaRow heading && heading.folded();
        if (folded || gone.isEmpty()) {
            return present;
        }
        var rows = new ArrayList<Row>(present);
        int end = !rows.isEmpty() && rows.getLast() instanceof Row.AddRow ? rows.size() - 1 : rows.size();
        rows.addAll(end, gone.stream().map(one -> new Row.GoneRow(area, one)).toList());
        return rows;
    }

    static void addColumn(TimelineFrame frame, Sheet sheet, Row.GoneRow row, Bounds bounds) {
        var words = frame.model().words();
        var muted = Ink.of(Role.MUTED_TEXT);
        double middle = Math.round(bounds.middleY());
        var title = frame.viewport().columns().title();
        double left = title.textX();
        double right = title.right() - Sizes.PADDING;
        double note = sheet.right(words.gone(), right, middle, TextStyle.SUBLINE, muted);
        double room = right - note - GAP - left;
        double taken = sheet.text(
                words.text(row.activity().title()), left, middle, room, TextStyle.TITLE, muted);
        sheet.add(new Shape.Line(left, middle + 0.5, left + taken, middle + 0.5, 1, false, muted));
        sheet.add(new Shape.Line(
                Sizes.PADDING, middle + 0.5, Sizes.PADDING + 9, middle + 0.5, 2, false, Ink.of(Role.EARLIER)));
    }

    static void addTime(TimelineFrame frame, Sheet sheet, Row.GoneRow row, EarlierPlan earlier, Bounds bounds) {
        double top = Math.round(bounds.middleY() - Sizes.COMPACT_BAR / 2);
        for (var stretch : earlier.bar(row.activity(), frame.scale()).stretches()) {
            double from = Math.round(frame.screenX(stretch.from() + Sizes.SOFT_INSET));
            double to = Math.round(frame.screenX(stretch.to() - Sizes.SOFT_INSET));
            var place = new Bounds(from, top, Math.max(4, to - from), Sizes.COMPACT_BAR);
            outline(sheet, place);
        }
    }

    static void outline(Sheet sheet, Bounds place) {
        sheet.outline(place, Math.min(RADIUS, place.width() / 2), 1, true, Ink.of(Role.EARLIER));
    }
}
