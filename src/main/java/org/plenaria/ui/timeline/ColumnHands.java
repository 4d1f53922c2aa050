// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.Sorting;
import org.plenaria.timeline.TableLayout;
import org.plenaria.ui.Desk;

/** What mouse and menus do to the columns: resize, fit, show, hide, and sort by them. */
final class ColumnHands {

    /** How much wider or narrower a column gets by one choice in a menu, in pixels. */
    static final double STEP = 24;

    private final Desk desk;
    private final TimelineBoard board;
    private final Messages messages;
    private @Nullable TableLayout before;
    private double pressX;
    private double width;

    ColumnHands(Desk desk, TimelineBoard board) {
        this.desk = desk;
        this.board = board;
        messages = desk.messages("timelineRows");
    }

    /** The pointer takes hold of an edge, or of anything else. */
    void press(Handle handle, double x) {
        before = null;
        if (handle instanceof Handle.OnColumnEdge(Column column)) {
            before = table();
            pressX = x;
            width = now(column);
        }
    }

    /** Whether it has hold of an edge. */
    boolean isResizing() {
        return before != null;
    }

    /** Drags the edge of a column. */
    void drag(Column column, double x) {
        resize(column, Math.round(width + x - pressX));
    }

    /** Leaves the column as wide as it is now. */
    void release() {
        before = null;
    }

    /** Gives the column the width it had before it was dragged. */
    void cancel() {
        var layout = before;
        if (layout != null) {
            board.options().tableProperty().set(layout);
            before = null;
        }
    }

    /** A click on a head sorts, a double click on an edge fits the column to its texts. */
    void click(Handle handle, int clicks) {
        if (handle instanceof Handle.OnColumnEdge(Column column) && clicks == 2) {
            fit(column);
        } else if (handle instanceof Handle.OnColumnHead(Column column)) {
            column.sorting().ifPresent(this::sortBy);
        } else if (handle instanceof Handle.OnMoreColumns) {
            next();
        }
    }

    /** Whether there is no room for some of the columns. */
    boolean arePartial() {
        return laidOut().isPartial();
    }

    /** Shows those there was no room for. */
    void next() {
        board.showNextColumns();
        desk.say(messages.text("columns.next.said", laidOut().cells().stream()
                .map(cell -> name(cell.column()))
                .collect(Collectors.joining(", "))));
    }


    private ColumnLayout laidOut() {
        return board.frame().viewport().columns();
    }

    private void sortBy(Sorting sorting) {
        var layout = table();
        board.options().tableProperty().set(layout.with(layout.arrangement().sortedBy(sorting)));
    }

    /** Makes a column as wide as what can be seen of it. */
    void fit(Column column) {
        resize(column, board.fittingWidth(column));
        say(column);
    }

    /** Makes a column wider, or narrower, by a step. */
    void resizeBy(Column column, double by) {
        resize(column, now(column) + by);
        say(column);
    }

    void show(Column column, boolean shown) {
        set(table().columns().with(column, shown));
        desk.say(messages.text(shown ? "columns.shown" : "columns.hidden", name(column)));
    }

    void usual() {
        set(TableLayout.usual(board.content()).columns());
    }

    String name(Column column) {
        return board.model().words().column(column);
    }

    private void say(Column column) {
        desk.say(messages.text("columns.said", name(column), Math.round(now(column))));
    }

    private void resize(Column column, double wide) {
        set(table().columns().resized(column, wide));
    }

    private void set(ColumnSet columns) {
        board.options().tableProperty().set(table().with(columns));
    }

    private double now(Column column) {
        return board.frame().viewport().columns().cell(column)
                .map(ColumnLayout.Cell::width)
                .orElseGet(() -> table().columns().width(column));
    }

    private TableLayout table() {
        return board.options().tableProperty().get();
    }
}
