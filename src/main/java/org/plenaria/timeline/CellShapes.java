// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Set;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Status;

/** What the sticky columns say of one activity. */
final class CellShapes {

    private static final double FIRST_LINE = 15;

    private final TimelineFrame frame;
    private final Sheet sheet;
    private final TimelineWords words;
    private final ColumnLayout columns;
    private final Set<Column> shown;
    private final boolean onPaper;

    CellShapes(TimelineFrame frame, Sheet sheet) {
        this.frame = frame;
        this.sheet = sheet;
        words = frame.model().words();
        columns = frame.viewport().columns();
        shown = columns.shown();
        onPaper = frame.model().rows().areForPaper();
    }

    void add(Row.ActivityRow row, Bounds bounds) {
        for (var cell : columns.cells()) {
            switch (cell.column()) {
                case NUMBER -> addNumber(row.activity(), cell, bounds);
                case TITLE -> addTitle(row, cell, bounds);
                default -> addCell(row, cell, bounds);
            }
        }
    }

    private void addNumber(Activity activity, ColumnLayout.Cell cell, Bounds bounds) {
        var number = frame.model().numbering().number(activity.id());
        sheet.text(
                number, cell.textX(), bounds.middleY(), cell.textRoom(), TextStyle.NUMBER, Ink.of(Role.MUTED_TEXT));
    }

    private void addTitle(Row.ActivityRow row, ColumnLayout.Cell cell, Bounds bounds) {
        var activity = row.activity();
        badge(row, cell, bounds);
        var titles = new TitleRoom(columns, frame.model().findings(), words, sheet.fit(), row.titleLines());
        var subline = row.compact() ? "" : words.subline(activity, shown);
        double room = titles.width(activity);
        var title = words.text(activity.title());
        var lines = onPaper
                ? sheet.fit().whole(title, TextStyle.TITLE, room)
                : sheet.fit().wrap(title, TextStyle.TITLE, room, row.titleLines());
        double titleY = subline.isEmpty()
                ? bounds.middleY() - (lines.size() - 1) * Sizes.TITLE_LINE / 2
                : bounds.y() + FIRST_LINE;
        for (var line : lines) {
            addTitleLine(line, cell.textX(), titleY, room, activity);
            titleY += Sizes.TITLE_LINE;
        }
        var sublines = onPaper ? sheet.fit().whole(subline, TextStyle.SUBLINE, room) : List.of(subline);
        for (var line : sublines) {
            sheet.text(line, cell.textX(), titleY, room, TextStyle.SUBLINE, Ink.of(Role.MUTED_TEXT));
            titleY += Sizes.CELL_LINE;
        }
    }

    private void addTitleLine(String line, double x, double middle, double room, Activity activity) {
        boolean cancelled = activity.status().filter(Status.CANCELLED::equals).isPresent();
        var ink = Ink.of(cancelled ? Role.MUTED_TEXT : Role.TEXT);
        double taken = sheet.text(line, x, middle, room + 1, TextStyle.TITLE, ink);
        if (cancelled && taken > 0) {
            double y = Math.round(middle) + 0.5;
            sheet.add(new Shape.Line(x, y, x + taken, y, 1, false, ink));
        }
    }

    private void addCell(Row.ActivityRow row, ColumnLayout.Cell cell, Bounds bounds) {
        sheet.vertical(cell.x(), bounds.y(), bounds.bottom(), Role.FAINT_LINE);
        var text = words.cell(cell.column(), row.activity());
        var lines = onPaper
                ? sheet.fit().whole(text, TextStyle.SUBLINE, cell.textRoom())
                : sheet.fit().wrap(text, TextStyle.SUBLINE, cell.textRoom(), lines(row));
        double middle = bounds.middleY() - (lines.size() - 1) * Sizes.CELL_LINE / 2;
        for (var line : lines) {
            sheet.text(line, cell.textX(), middle, cell.textRoom() + 1, TextStyle.SUBLINE, Ink.of(Role.TEXT));
            middle += Sizes.CELL_LINE;
        }
    }

    /** How many lines of a cell a row has room for. */
    static int lines(Row.ActivityRow row) {
        return Math.max(1, (int) ((row.height() - Sizes.CELL_PADDING) / Sizes.CELL_LINE));
    }

    /** The number of findings on an activity. */
    private void badge(Row.ActivityRow row, ColumnLayout.Cell cell, Bounds bounds) {
        int findings = frame.model().findings().getOrDefault(row.activity().id(), 0);
        if (findings > 0) {
            var text = Integer.toString(findings);
            double inner = sheet.fit().width(text, TextStyle.BADGE);
            double badge = TitleRoom.badge(text, sheet.fit());
            double x = cell.right() - Sizes.PADDING - badge + 4;
            sheet.box(new Bounds(x, Math.round(bounds.middleY() - 9), badge, 18), 9, Ink.of(Role.WARNING));
            sheet.text(
                    text, x + (badge - inner) / 2, Math.round(bounds.middleY()), badge, TextStyle.BADGE,
                    Ink.of(Role.WARNING_TEXT));
        }
    }
}
