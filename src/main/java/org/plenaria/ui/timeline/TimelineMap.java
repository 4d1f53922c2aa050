// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.MiniMap;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineModel;

/**
 * The map of a long plan beside its scroll bar: all rows at once, with a frame around what can be seen. A click goes
 * there, a drag scrolls. The picture is made a moment after the plan has changed, and by another thread; scrolling only
 * moves the frame.
 */
final class TimelineMap extends Pane {

    private static final double WIDTH = 72;
    private static final double NARROWEST_VIEW = 600;
    private static final double LEAST_VIEWS = 2;
    private static final double EDGE = 1; // the line that parts it from the timeline
    private static final double LEAST_FRAME = 10;
    private static final Duration AFTER_A_CHANGE = Duration.millis(250);

    private final TimelineBoard board;
    private final ImageView picture = new ImageView();
    /** A node of its own: without a graphics card a ground in two colours costs ten times as much as one in one. */
    private final Region edge = new Region();
    private final Region view = new Region();
    private final PauseTransition pause = new PauseTransition(AFTER_A_CHANGE);
    private @Nullable TimelineModel painted;
    private double paintedHeight;
    private int paintings;
    private double top;
    private TimelinePalette palette = TimelinePalette.light();
    private double density = 1;
    private double grabX;
    private double grabY;

    TimelineMap(TimelineBoard board, Messages words) {
        this.board = board;
        setManaged(false);
        getStyleClass().add("timeline-map");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(words.text("map.name"));
        setAccessibleHelp(words.text("map.hint"));
        var tooltip = new Tooltip(words.text("map.hint"));
        Tooltip.install(this, tooltip);
        view.getStyleClass().add("timeline-map-view");
        view.setManaged(false);
        picture.setManaged(false);
        picture.setSmooth(false); // it is drawn pixel on pixel
        edge.setManaged(false);
        getChildren().setAll(edge, picture, view);
        pause.setOnFinished(_ -> paint());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(event.getX() - grabX, event.getY() - grabY));
        addEventHandler(ScrollEvent.SCROLL, event -> {
            board.scrollBy(-event.getDeltaX(), -event.getDeltaY());
            event.consume();
        });
    }

    /** The width the map takes beside a view of this width; 0 while there is no need of it. */
    double widthBeside(double viewWidth) {
        var frame = board.frame();
        boolean isLong = frame.model().rows().height() > LEAST_VIEWS * frame.rowsHeight() && frame.rowsHeight() > 0;
        boolean shown = board.options().miniMapProperty().get() && isLong && viewWidth >= NARROWEST_VIEW;
        setVisible(shown);
        return shown ? WIDTH : 0;
    }

    /** In which colours the map is painted, and for how many pixels a unit of the screen. */
    void paintFor(TimelinePalette nextPalette, double pixels) {
        palette = nextPalette;
        density = pixels;
        painted = null;
        setStyle("-fx-background-color: " + hex(Role.HEADER) + ";");
        edge.setStyle("-fx-background-color: " + hex(Role.LINE) + ";");
        view.setStyle("-fx-background-color: " + hex(Role.GHOST) + "; -fx-border-color: " + hex(Role.SELECTION)
                + "; -fx-border-width: 1;");
    }

    private String hex(Role role) {
        return palette.colour(role).toString().replace("0x", "#");
    }

    /** Moves the frame to what can be seen now. */
    void show(TimelineFrame frame) {
        if (!isVisible()) {
            return;
        }
        top = Math.round(frame.headerHeight() * board.unit());
        edge.resizeRelocate(0, 0, EDGE, getHeight());
        var seen = frame.viewport();
        double across = mapWidth() / frame.scale().width();
        double down = mapHeight() / frame.model().rows().height();
        double x = Math.clamp(seen.scrollX() * across, 0, mapWidth());
        double right = Math.clamp((seen.scrollX() + seen.timeWidth()) * across, x, mapWidth());
        double height = Math.max(LEAST_FRAME, frame.rowsHeight() * down);
        double y = Math.min(seen.scrollY() * down, mapHeight() - height);
        view.resizeRelocate(
                Math.floor(EDGE + Math.min(x, mapWidth() - LEAST_FRAME)), Math.floor(top + y),
                Math.max(LEAST_FRAME, Math.ceil(right - x)), Math.ceil(height));
        picture.relocate(EDGE, top);
        picture.setFitWidth(mapWidth());
        picture.setFitHeight(mapHeight());
        if (painted == null) {
            paint();
        } else if (painted != frame.model() || paintedHeight != mapHeight()) {
            pause.playFromStart();
        }
    }

    /** Stops waiting for a moment to paint. */
    void dispose() {
        pause.stop();
    }

    private void paint() {
        int width = (int) Math.round(mapWidth() * density);
        int height = (int) Math.round(mapHeight() * density);
        if (!isVisible() || width < 1 || height < 1) {
            return;
        }
        var model = board.model();
        painted = model;
        paintedHeight = mapHeight();
        var matching = board.matching();
        int number = ++paintings;
        var colours = palette.isDark() ? Palette.dark() : Palette.light();
        CompletableFuture.supplyAsync(() -> MiniMap.of(model, matching, width, height, colours))
                .thenAccept(pixels -> Platform.runLater(() -> {
                    if (number == paintings) {
                        show(pixels, width, height);
                    }
                }));
    }

    private void show(int[] pixels, int width, int height) {
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        picture.setImage(image);
    }

    private double mapWidth() {
        return Math.max(1, getWidth() - EDGE);
    }

    private double mapHeight() {
        return Math.max(1, getHeight() - top);
    }

    /** A press on the frame takes hold of it; one beside it brings its middle there. */
    private void onPressed(MouseEvent event) {
        boolean inside = view.getBoundsInParent().contains(event.getX(), event.getY());
        grabX = inside ? event.getX() - view.getLayoutX() : view.getWidth() / 2;
        grabY = inside ? event.getY() - view.getLayoutY() : view.getHeight() / 2;
        go(event.getX() - grabX, event.getY() - grabY);
    }

    private void go(double x, double y) {
        var frame = board.frame();
        var now = frame.viewport();
        double room = mapHeight() - view.getHeight();
        double share = room <= 0 ? 0 : Math.clamp((y - top) / room, 0, 1);
        double toX = (x - EDGE) / mapWidth() * frame.scale().width();
        board.scrollBy(toX - now.scrollX(), share * frame.maxScrollY() - now.scrollY());
    }
}
