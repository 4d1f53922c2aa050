// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;

/** The sticky columns: headings across all of them, and the cells of the activities. */
final class ColumnShapes {

    private static final double CHEVRON_X = 16;
    private static final double HEADING_X = 27;
    private static final double SWATCH = 10;
    private static final double GAP = 8;

    private final TimelineFrame frame;
    private final Emphasis emphasis;
    private final Sheet sheet;
    private final TimelineWords words;
    private final double width;
    private final CellShapes cells;
    private final FoundMarks found;
    private final boolean onPaper;

    ColumnShapes(TimelineFrame frame, Emphasis emphasis, Sheet sheet) {
        this.frame = frame;
        this.emphasis = emphasis;
        this.sheet = sheet;
        words = frame.model().words();
        width = frame.viewport().columnWidth();
        onPaper = frame.model().rows().areForPaper();
        cells = new CellShapes(frame, sheet);
        found = new FoundMarks(sheet.fit(), emphasis.searched());
    }

    void add() {
        var column = frame.columnBounds();
        sheet.box(column, Role.BACKGROUND);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            var row = frame.model().rows().get(i);
            var all = frame.rowBounds(i);
            var bounds = new Bounds(0, all.y(), width, all.height());
            RowGround.of(row, emphasis).ifPresent(role -> sheet.box(bounds, role));
            sheet.horizontal(0, width, bounds.bottom(), Role.FAINT_LINE);
            int before = sheet.shapes().size();
            addRow(row, bounds);
            if (emphasis.isDimmed(row)) {
                sheet.standBack(before);
            } else if (row instanceof Row.ActivityRow) {
                sheet.mark(before, found);
            }
            if (emphasis.focus().filter(row.key()::equals).isPresent()) {
                sheet.outline(bounds.grown(-2), 4, 1.5, false, Ink.of(Role.FOCUS));
            }
        }
        var headings = onPaper ? Clearings.reaching(sheet.shapes(), width, sheet.fit()) : List.<Shape>of();
        Clearings.of(headings, sheet.fit()).upright(
                sheet, Math.round(width) - 0.5, column.y(), column.bottom(), 1, false, Ink.of(Role.LINE));
    }

    private void addRow(Row row, Bounds bounds) {
        switch (row) {
            case Row.ActivityRow activity -> cells.add(activity, bounds);
            case Row.AreaRow area -> addArea(area, bounds);
            case Row.SubheadingRow one -> heading(one, TextStyle.AREA, bounds);
            case Row.TraitRow one -> heading(one, TextStyle.AREA, bounds);
            case Row.GroupRow one -> heading(one, TextStyle.GROUP, bounds);
            case Row.GoneRow gone -> GoneShapes.addColumn(frame, sheet, gone, bounds);
            case Row.GoneHeading gone -> GoneShapes.addHeading(frame, sheet, gone, bounds);
            case Row.AddRow add -> addAdd(add, bounds);
        }
    }

    /** The heading one scrolls under, which stays in view above its activities. */
    void addSticky(StickyHeading heading) {
        var bounds = heading.bounds();
        sheet.box(bounds, Role.GROUP);
        sheet.horizontal(0, bounds.right(), bounds.bottom(), Role.LINE);
        addRow(frame.model().rows().get(heading.index()), bounds);
        sheet.vertical(width, bounds.y(), bounds.bottom(), Role.LINE);
    }

    private void addArea(Row.AreaRow row, Bounds bounds) {
        double middle = bounds.middleY();
        chevron(row.folded(), bounds);
        double x = headingX();
        sheet.box(
                new Bounds(x, Math.round(middle - SWATCH / 2), SWATCH, SWATCH),
                3,
                Ink.of(Role.AREA_COLOUR, row.area().colour()));
        x += SWATCH + GAP;
        double right = headingEnd(row, bounds);
        var number = frame.model().numbering().number(row.area().id());
        x += sheet.text(number, x, middle, right - x, TextStyle.NUMBER, Ink.of(Role.MUTED_TEXT)) + GAP;
        sheet.text(words.text(row.area().name()), x, middle, right - x, TextStyle.AREA, Ink.of(Role.TEXT));
    }

    private void heading(Row.Heading row, TextStyle style, Bounds bounds) {
        chevron(row.folded(), bounds);
        double right = headingEnd(row, bounds);
        var ink = Ink.of(Role.HEADING_TEXT);
        double x = headingX();
        sheet.text(ColumnFit.heading(row, words), x, bounds.middleY(), right - x, style, ink);
    }

    /** Nothing can be folded on paper, so that headings begin at the edge there. */
    private double headingX() {
        return onPaper ? Sizes.PADDING : HEADING_X;
    }

    /** How far a heading may reach: on paper over the time, which is empty there. */
    private double headingEnd(Row.Heading row, Bounds bounds) {
        double end = width - Sizes.PADDING - count(row, bounds);
        return onPaper ? frame.viewport().width() - Sizes.PADDING : end;
    }

    private void chevron(boolean folded, Bounds bounds) {
        if (onPaper) {
            return;
        }
        sheet.add(new Shape.Chevron(
                CHEVRON_X, Math.round(bounds.middleY()),
                folded ? Shape.Direction.RIGHT : Shape.Direction.DOWN, Ink.of(Role.MUTED_TEXT)));
    }

    private double count(Row.Heading row, Bounds bounds) {
        if (onPaper) {
            return 0;
        }
        var ink = Ink.of(Role.MUTED_TEXT);
        int shown = frame.model().rows().count(row);
        var text = shown == row.count() ? Integer.toString(shown) : words.count(shown, row.count());
        return sheet.right(text, width - Sizes.PADDING, bounds.middleY(), TextStyle.COUNT, ink) + GAP;
    }

    private void addAdd(Row.AddRow row, Bounds bounds) {
        var ink = Ink.of(Role.MUTED_TEXT);
        double y = Math.round(bounds.middleY()) + 0.5;
        double x = CHEVRON_X + 0.5;
        sheet.add(new Shape.Line(x - 4, y, x + 4, y, 1, false, ink));
        sheet.add(new Shape.Line(x, y - 4, x, y + 4, 1, false, ink));
        double room = width - HEADING_X - Sizes.PADDING;
        var full = words.addActivity();
        boolean fits = !row.compact() && sheet.fit().width(full, TextStyle.TITLE) <= room;
        var text = fits ? full : words.addActivityShort();
        sheet.text(text, HEADING_X, bounds.middleY(), room, row.compact() ? TextStyle.NUMBER : TextStyle.TITLE, ink);
    }
}
