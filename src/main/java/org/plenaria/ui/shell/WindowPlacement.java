// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plenaria.ui.look.ScreenRoom;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.WindowBounds;

/** Puts the window back where it stood, if there still is a screen there, and remembers where it goes. */
final class WindowPlacement {

    static final double LEAST_WIDTH = 640;
    static final double LEAST_HEIGHT = 360;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private WindowPlacement() {}

    static void follow(Stage stage, LiveSettings settings) {
        var screen = Screen.getPrimary().getVisualBounds();
        // The frame comes on top of what is asked for here on some systems: a window as high as the screen would
        // lose its last line.
        var room = new Rectangle2D(
                screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight() - ScreenRoom.FRAME);
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth() * 0.8));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight() * 0.8));
        var known = settings.get().window().filter(WindowPlacement::isOnAScreen);
        known.ifPresentOrElse(
                at -> {
                    stage.setX(at.x());
                    stage.setY(at.y());
                    stage.setWidth(at.width());
                    stage.setHeight(at.height());
                },
                () -> {
                    var place = ScreenRoom.centred(room, WIDTH, HEIGHT, room);
                    stage.setX(place.getMinX());
                    stage.setY(place.getMinY());
                    stage.setWidth(place.getWidth());
                    stage.setHeight(place.getHeight());
                });
        // On a small screen the first window takes all of it: the plan needs the room.
        boolean small = known.isEmpty() && (screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT);
        stage.setMaximized(small || settings.get().maximized());
        stage.setOnHiding(_ -> remember(stage, settings));
    }

    private static void remember(Stage stage, LiveSettings settings) {
        settings.change(it -> it.withMaximized(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            var now = new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            settings.change(it -> it.with(next -> next.window(Optional.of(now))));
        }
    }

    /** Whether enough of the window's head could be seen to take hold of it. */
    private static boolean isOnAScreen(WindowBounds at) {
        return at.width() > 200
                && at.height() > 200
                && !Screen.getScreensForRectangle(at.x() + at.width() / 2 - 50, at.y(), 100, 30).isEmpty();
    }
}
