// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.ImageCursor;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The pointer over what cannot be done: a circle with a stroke through it, which JavaFX does not have. */
final class NotAllowed {

    private static final int SIZE = 24;
    private static final double MIDDLE = (SIZE - 1) / 2.0;

    private NotAllowed() {}

    /** The usual pointer where a screen only has smaller ones than this. */
    static Cursor cursor() {
        if (ImageCursor.getBestSize(SIZE, SIZE).getWidth() < SIZE) {
            return Cursor.DEFAULT;
        }
        var image = new WritableImage(SIZE, SIZE);
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                image.getPixelWriter().setColor(x, y, colour(x - MIDDLE, y - MIDDLE));
            }
        }
        return new ImageCursor(image, MIDDLE, MIDDLE);
    }

    /** Red with a white edge, so that it is seen on any ground. */
    private static Color colour(double x, double y) {
        double fromCentre = Math.hypot(x, y);
        double fromStroke = Math.min(Math.abs(fromCentre - 8), fromCentre < 8 ? Math.abs(x - y) / Math.sqrt(2) : 99);
        if (fromStroke <= 1.5) {
            return Color.web("#c62828");
        }
        return fromStroke <= 2.6 ? Color.WHITE : Color.TRANSPARENT;
    }
}
