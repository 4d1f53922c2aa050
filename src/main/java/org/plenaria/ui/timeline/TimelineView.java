// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;

/** The timeline of one area or of all: a canvas with its own scroll bars, painted at most once a pulse. */
public final class TimelineView extends Region {

    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final TimelineFonts fonts = new TimelineFonts();
    private final TimelineBoard board;
    private TimelinePainter painter;

    public TimelineView(Desk desk, TimelineContent content) {
        board = new TimelineBoard(desk, content, new TextFit(fonts), this::requestLayout);
        painter = new TimelinePainter(canvas.getGraphicsContext2D(), fonts, TimelinePalette.light());
        getStyleClass().add("timeline");
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(canvas, down, across);
        dark.subscribe(on -> {
            var palette = on ? TimelinePalette.dark() : TimelinePalette.light();
            painter = new TimelinePainter(canvas.getGraphicsContext2D(), fonts, palette);
            requestLayout();
        });
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    public DoubleProperty zoomProperty() {
        return board.zoomProperty();
    }

    @Override
    protected void layoutChildren() {
        board.resize(getWidth(), getHeight());
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        painter.paint(board.scene());
    }
}
