// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;

/** Gives the rows of a timeline on paper the height that all their words need: nothing can be pointed at there. */
public final class RoomyRows {

    private final TimelineModel model;
    private final List<TimelineFrame> pages;
    private final TextFit fit;

    private RoomyRows(List<TimelineFrame> pages, TextFit fit) {
        model = pages.getFirst().model();
        this.pages = pages;
        this.fit = fit;
    }

    /**
     * The model with higher rows.
     *
     * @param pages the stretches of time that the rows are shown at, with the same columns; at least one
     */
    public static TimelineModel of(List<TimelineFrame> pages, TextFit fit) {
        var roomy = new RoomyRows(pages, fit);
        return roomy.model.with(roomy.model.rows().each(roomy::row));
    }

    private Row row(Row row) {
        if (!(row instanceof Row.ActivityRow activity)) {
            return row;
        }
        var words = model.words();
        var columns = pages.getFirst().viewport().columns();
        double titleRoom = new TitleRoom(columns, model.findings(), words, fit, 1).width(activity.activity());
        int titles = lines(words.text(activity.activity().title()), TextStyle.TITLE, titleRoom);
        var high = new Row.ActivityRow(
                activity.area(), activity.subheading(), activity.group(), activity.activity(), activity.compact(),
                titles);
        double needed = model.earlier()
                .map(earlier -> EarlierShapes.roomy(high, earlier, model.calendar()))
                .orElse(high)
                .height();
        if (!activity.compact()) {
            var subline = words.subline(activity.activity(), columns.shown());
            needed += (lines(subline, TextStyle.SUBLINE, titleRoom) - 1) * Sizes.CELL_LINE;
        }
        for (var cell : columns.cells()) {
            if (cell.column() != Column.NUMBER && cell.column() != Column.TITLE) {
                var text = words.cell(cell.column(), activity.activity());
                needed = Math.max(needed, 2 * Sizes.CELL_PADDING
                        + lines(text, TextStyle.SUBLINE, cell.textRoom()) * Sizes.CELL_LINE);
            }
        }
        for (var page : pages) {
            needed = Math.max(needed, new BarShapes(page, Emphasis.NONE, new Sheet(fit)).heightFor(high));
        }
        return new Row.ActivityRow(
                high.area(), high.subheading(), high.group(), high.activity(), high.compact(), titles,
                Math.ceil(needed - high.height()));
    }

    private int lines(String text, TextStyle style, double room) {
        return Math.max(1, fit.whole(text, style, room).size());
    }
}
