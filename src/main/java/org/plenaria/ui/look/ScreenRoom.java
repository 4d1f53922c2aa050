// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import java.util.Comparator;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** The part of a screen that windows may cover, in screen units: what bars of the system leave free. */
public final class ScreenRoom {

    /** What the frame of a window takes above and below its contents, at most; no system tells before it is there. */
    public static final double FRAME = 40;

    private ScreenRoom() {}

    /** The room on the screen that most of a window lies on. */
    public static Rectangle2D around(Window window) {
        if (Double.isNaN(window.getX()) || Double.isNaN(window.getWidth())) {
            return Screen.getPrimary().getVisualBounds();
        }
        var at = new Rectangle2D(
                window.getX(), window.getY(), Math.max(0, window.getWidth()), Math.max(0, window.getHeight()));
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .max(Comparator.comparingDouble(room -> shared(room, at)))
                .filter(room -> shared(room, at) > 0)
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** Where a window of a size lies over another one, in its middle as far as all of it stays within a room. */
    public static Rectangle2D centred(Rectangle2D over, double width, double height, Rectangle2D room) {
        double wide = Math.min(width, room.getWidth());
        double high = Math.min(height, room.getHeight());
        double x = over.getMinX() + (over.getWidth() - wide) / 2;
        double y = over.getMinY() + (over.getHeight() - high) / 2;
        return new Rectangle2D(
                Math.clamp(x, room.getMinX(), room.getMaxX() - wide),
                Math.clamp(y, room.getMinY(), room.getMaxY() - high),
                wide,
                high);
    }
}
