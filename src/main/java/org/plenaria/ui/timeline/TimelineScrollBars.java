// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bars of a timeline; each takes room only while there is something to scroll to. */
final class TimelineScrollBars {

    private static final double SMALLEST_THUMB = 28; // in units of the screen, its margins among them

    private final TimelineBoard board;
    private final ScrollBar down;
    private final ScrollBar across;
    private double innerWidth;
    private double innerHeight;

    TimelineScrollBars(TimelineBoard board) {
        this.board = board;
        down = bar(Orientation.VERTICAL, board.camera().scrollYProperty());
        across = bar(Orientation.HORIZONTAL, board.camera().scrollXProperty());
    }

    ScrollBar down() {
        return down;
    }

    ScrollBar across() {
        return across;
    }

    /** The width that the bars leave to the timeline, in units of the screen. */
    double innerWidth() {
        return innerWidth;
    }

    double innerHeight() {
        return innerHeight;
    }

    /**
     * Shares the room of the view between timeline, map and bars.
     *
     * @param map stands between the timeline and the upright bar while there is need of it
     */
    void layout(double width, double height, TimelineMap map) {
        double unit = board.unit();
        board.resize(width / unit, height / unit);
        boolean needsDown = board.frame().maxScrollY() > 0;
        double thick = Math.ceil(down.prefWidth(-1));
        double beside = (needsDown ? thick : 0) + map.widthBeside(width);
        board.resize((width - beside) / unit, height / unit);
        boolean needsAcross = board.frame().maxScrollX() > 1;
        double thin = Math.ceil(across.prefHeight(-1));
        innerWidth = Math.floor(width - beside);
        innerHeight = Math.floor(needsAcross ? height - thin : height);
        board.resize(innerWidth / unit, innerHeight / unit);
        var frame = board.frame();
        double header = Math.round(frame.headerHeight() * unit);
        double column = Math.round(frame.viewport().columnWidth() * unit);
        double rest = Math.max(0, innerHeight - header);
        double beneath = Math.max(0, innerWidth - column);
        show(down, needsDown, frame.maxScrollY(), frame.rowsHeight(), rest, frame.viewport().scrollY());
        show(across, needsAcross, Math.max(0, frame.maxScrollX()), frame.viewport().timeWidth(), beneath,
                Math.max(0, frame.viewport().scrollX()));
        map.resizeRelocate(innerWidth, 0, Math.max(0, width - thick - innerWidth), Math.max(0, innerHeight));
        down.resizeRelocate(width - thick, header, thick, rest);
        across.resizeRelocate(column, innerHeight, beneath, thin);
    }

    /**
     * A page of the view is that share of the whole which the thumb takes of the bar, but never less than a hand can
     * take hold of.
     */
    private static void show(
            ScrollBar bar, boolean needed, double max, double page, double length, double value) {
        bar.setVisible(needed);
        bar.setMax(Math.max(1, max));
        double share = Math.max(page / (max + page), Math.min(1, SMALLEST_THUMB / Math.max(1, length)));
        bar.setVisibleAmount(needed ? Math.max(1, max) * share : 1);
        bar.setBlockIncrement(Math.max(20, page - 40));
        bar.setUnitIncrement(30);
        bar.setValue(value);
    }

    private static ScrollBar bar(Orientation orientation, DoubleProperty position) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> {
            if (bar.isVisible() && Math.abs(position.get() - value.doubleValue()) > 0.75) {
                position.set(value.doubleValue());
            }
        });
        return bar;
    }
}
