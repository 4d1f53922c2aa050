// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.OptionalDouble;

/** How wide a column has to be for what stands in it. */
public final class ColumnFit {

    /** A column wider than this would leave too little of the rest, however long a text is. */
    private static final double WIDEST = 480;

    private ColumnFit() {}

    /** The width in which the head of a column and its texts in the rows that can be seen are not shortened. */
    public static double width(TimelineFrame frame, Column column, TextFit fit) {
        var model = frame.model();
        double widest = fit.width(model.words().column(column), TextStyle.HEADER) + HeaderShapes.SORT_MARK;
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (model.rows().get(i) instanceof Row.ActivityRow row) {
                widest = Math.max(widest, needed(frame, row, column, fit));
            }
        }
        double beside = switch (column) {
            case NUMBER -> Sizes.PADDING;
            case TITLE -> Sizes.CELL_PADDING + Sizes.PADDING;
            default -> 2 * Sizes.CELL_PADDING;
        };
        return Math.clamp(Math.ceil(widest) + beside + 1, column.leastWidth(), WIDEST);
    }

    private static double needed(TimelineFrame frame, Row.ActivityRow row, Column column, TextFit fit) {
        var model = frame.model();
        return switch (column) {
            case NUMBER -> fit.width(model.numbering().number(row.activity().id()), TextStyle.NUMBER);
            case TITLE -> fit.width(model.words().text(row.activity().title()), TextStyle.TITLE);
            default -> fit.width(model.words().cell(column, row.activity()), TextStyle.SUBLINE);
        };
    }

    /** Whether a cell shows less than the whole of what it says; any but the title's, which says so itself. */
    public static boolean isCut(TimelineFrame frame, Row.ActivityRow row, Column column, TextFit fit) {
        var room = frame.viewport().columns().cell(column).stream().mapToDouble(ColumnLayout.Cell::textRoom)
                .findFirst();
        if (column == Column.NUMBER) {
            return isWider(needed(frame, row, column, fit), room);
        }
        var text = frame.model().words().cell(column, row.activity()).strip();
        return room.isPresent()
                && !text.endsWith(fit.wrap(text, TextStyle.SUBLINE, room.getAsDouble(), CellShapes.lines(row))
                        .getLast());
    }

    /** What a heading says, without the number of its area. */
    public static String heading(Row.Heading row, TimelineWords words) {
        return switch (row) {
            case Row.AreaRow one -> words.text(one.area().name());
            case Row.SubheadingRow one -> words.text(one.subheading().title());
            case Row.TraitRow one -> TraitNames.of(one, words);
            case Row.GroupRow one -> words.heading(one.group());
        };
    }

    /** Whether a heading shows less than all it says, wherever it stands in the scene at the moment. */
    public static boolean isHeadingCut(TimelineScene scene, Row.Heading row) {
        var whole = heading(row, scene.frame().model().words());
        return scene.layers().stream()
                .flatMap(layer -> layer.shapes().stream())
                .noneMatch(shape -> shape instanceof Shape.Text text && text.text().equals(whole));
    }

    /** Whether the head of a column shows less than its name. */
    public static boolean isHeadCut(TimelineFrame frame, Column column, TextFit fit) {
        double wide = fit.width(frame.model().words().column(column), TextStyle.HEADER);
        return isWider(wide, frame.viewport().columns().cell(column).stream()
                .mapToDouble(ColumnLayout.Cell::textRoom)
                .findFirst());
    }

    private static boolean isWider(double width, OptionalDouble room) {
        return room.isPresent() && width > room.getAsDouble();
    }
}
