// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Area;

/** The rows of what is gone: the title of an activity struck out, an empty frame where its bar lay. */
final class GoneShapes {

    private static final double GAP = 8;
    private static final double HEADING_X = 27;
    private static final double EXACT_RADIUS = 3;

    private GoneShapes() {}

    /**
     * The rows of an area with those of what is gone from it, before the place for a new activity. Where its activities
     * stand under headings, what is gone has one of its own: it belongs under none of them any more.
     */
    static List<Row> rows(List<Row> present, Area area, EarlierPlan earlier) {
        var gone = earlier.vanished(area.id());
        boolean folded = !present.isEmpty() && present.getFirst() instanceof Row.AreaRow heading && heading.folded();
        if (folded || gone.isEmpty()) {
            return present;
        }
        var rows = new ArrayList<Row>(present);
        int end = !rows.isEmpty() && rows.getLast() instanceof Row.AddRow ? rows.size() - 1 : rows.size();
        boolean underHeadings =
                present.stream().anyMatch(row -> row instanceof Row.GroupRow || row instanceof Row.SubheadingRow);
        rows.addAll(end, gone.stream().map(one -> new Row.GoneRow(area, one)).toList());
        if (underHeadings) {
            rows.add(end, new Row.GoneHeading(area, Optional.empty(), gone.size()));
        }
        return rows;
    }

    /** The rows of the areas that are gone and followed an area, each under what was its heading. */
    static List<Row> areas(Area home, EarlierPlan earlier) {
        var rows = new ArrayList<Row>();
        for (var gone : earlier.goneAfter(home.id())) {
            rows.add(new Row.GoneHeading(home, Optional.of(gone), gone.activities().size()));
            gone.activities().forEach(one -> rows.add(new Row.GoneRow(home, one)));
        }
        return rows;
    }

    /** All that is gone, under one heading: where the headings of what is there say nothing of it. */
    static List<Row> together(List<Area> areas, EarlierPlan earlier) {
        var rows = new ArrayList<Row>();
        for (var area : areas) {
            earlier.vanished(area.id()).forEach(one -> rows.add(new Row.GoneRow(area, one)));
            earlier.goneAfter(area.id()).forEach(gone ->
                    gone.activities().forEach(one -> rows.add(new Row.GoneRow(area, one))));
        }
        if (!rows.isEmpty()) {
            rows.addFirst(new Row.GoneHeading(areas.getFirst(), Optional.empty(), rows.size()));
        }
        return rows;
    }

    static void addHeading(TimelineFrame frame, Sheet sheet, Row.GoneHeading row, Bounds bounds) {
        var words = frame.model().words();
        var muted = Ink.of(Role.MUTED_TEXT);
        double middle = Math.round(bounds.middleY());
        double right = frame.viewport().columnWidth() - Sizes.PADDING;
        right -= sheet.right(Integer.toString(row.count()), right, middle, TextStyle.COUNT, muted) + GAP;
        double left = HEADING_X;
        if (row.gone().isEmpty()) {
            sheet.text(words.gone(), left, middle, right - left, TextStyle.GROUP, muted);
            return;
        }
        right -= sheet.right(words.gone(), right, middle, TextStyle.SUBLINE, muted) + GAP;
        var gone = row.gone().get();
        double x = left + sheet.text(gone.number(), left, middle, right - left, TextStyle.NUMBER, muted) + GAP;
        double end = x + sheet.text(words.text(gone.area().name()), x, middle, right - x, TextStyle.AREA, muted);
        sheet.add(new Shape.Line(left, middle + 0.5, end, middle + 0.5, 1, false, muted));
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
        var bar = earlier.bar(row.activity(), frame.scale());
        var ink = Ink.of(Role.EARLIER);
        for (var stretch : bar.stretches()) {
            double from = Math.round(frame.screenX(stretch.from() + Sizes.SOFT_INSET));
            double to = Math.round(frame.screenX(stretch.to() - Sizes.SOFT_INSET));
            var place = new Bounds(from, top, Math.max(4, to - from), Sizes.COMPACT_BAR);
            if (bar.exact()) {
                outline(sheet, place);
            } else { // open at both ends: it lay some time in there
                sheet.add(new Shape.Line(
                        place.x(), place.y() + 0.5, place.right(), place.y() + 0.5, 1, true, ink));
                sheet.add(new Shape.Line(
                        place.x(), place.bottom() - 0.5, place.right(), place.bottom() - 0.5, 1, true, ink));
            }
        }
    }

    static void outline(Sheet sheet, Bounds place) {
        sheet.outline(place, Math.min(EXACT_RADIUS, place.width() / 2), 1, true, Ink.of(Role.EARLIER));
    }
}
