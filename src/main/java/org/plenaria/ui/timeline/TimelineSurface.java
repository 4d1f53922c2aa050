// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.canvas.Canvas;

/** What a timeline is painted on: the canvas between its scroll bars. */
final class TimelineSurface {

    private final TimelineBoard board;
    private final TimelineFonts fonts;
    private final Canvas canvas = new Canvas();
    private final TimelineScrollBars bars;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private TimelinePainter painter;

    TimelineSurface(TimelineBoard board, TimelineFonts fonts) {
        this.board = board;
        this.fonts = fonts;
        bars = new TimelineScrollBars(board);
        painter = painter(false);
        dark.subscribe(now -> painter = painter(now));
    }

    private TimelinePainter painter(boolean inDark) {
        var palette = inDark ? TimelinePalette.dark() : TimelinePalette.light();
        return new TimelinePainter(canvas.getGraphicsContext2D(), fonts, palette);
    }

    Canvas canvas() {
        return canvas;
    }

    TimelineScrollBars bars() {
        return bars;
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    /** Shares the room of the view between canvas and bars; whether the canvas has another size, and so is empty. */
    boolean layout(double width, double height) {
        bars.layout(width, height);
        double innerWidth = bars.innerWidth();
        double innerHeight = bars.innerHeight();
        if (canvas.getWidth() == innerWidth && canvas.getHeight() == innerHeight) {
            return false;
        }
        canvas.setWidth(innerWidth);
        canvas.setHeight(innerHeight);
        return true;
    }

    /** Paints what the board shows. */
    void paint() {
        painter.paint(board.scene());
    }
}
