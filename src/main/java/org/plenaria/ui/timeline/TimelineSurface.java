// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.plenaria.timeline.TextFit;

/**
 * What a timeline is painted on, between its scroll bars: a canvas, and over it a pane of glass that takes the mouse.
 * The glass is scaled like the letters, so that whoever listens to it is told places of the timeline.
 */
final class TimelineSurface {

    private final TimelineBoard board;
    private final TimelineFonts fonts;
    private final Canvas canvas = new Canvas();
    private final Region glass = new Region();
    private final Scale scale = new Scale();
    private final TimelineScrollBars bars;
    private final TimelineMap map;
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ObservableValue<Double> density;
    private TimelinePainter painter;

    /**
     * A surface in light colours.
     *
     * @param changed called when it is to be painted anew
     */
    TimelineSurface(TimelineBoard board, TimelineFonts fonts, TextFit fit, TimelineMap map, Runnable changed) {
        this.board = board;
        this.fonts = fonts;
        bars = new TimelineScrollBars(board);
        this.map = map;
        canvas.setMouseTransparent(true);
        glass.setManaged(false);
        glass.getStyleClass().add("timeline-glass");
        glass.getTransforms().add(scale);
        density = canvas.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .map(Number::doubleValue)
                .orElse(1.0);
        painter = painter();
        board.options().textScaleProperty().subscribe(() -> {
            scale.setX(board.unit());
            scale.setY(board.unit());
            fonts.setScale(board.unit());
            fit.forget();
            renew(changed);
        });
        board.options().miniMapProperty().subscribe(changed);
        dark.subscribe(() -> renew(changed));
        density.subscribe(_ -> renew(changed));
    }

    private void renew(Runnable changed) {
        painter = painter();
        map.paintFor(palette(), density.getValue());
        changed.run();
    }

    private TimelinePalette palette() {
        return dark.get() ? TimelinePalette.dark() : TimelinePalette.light();
    }

    private TimelinePainter painter() {
        var grid = new PixelGrid(board.unit(), density.getValue());
        return new TimelinePainter(canvas.getGraphicsContext2D(), fonts, palette(), grid);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Takes the mouse, the wheel and the fingers, in units of the timeline. */
    Node glass() {
        return glass;
    }

    TimelineMap map() {
        return map;
    }

    TimelineScrollBars bars() {
        return bars;
    }

    BooleanProperty darkProperty() {
        return dark;
    }

    /** Shares the room of the view between canvas and bars; whether the canvas has another size, and so is empty. */
    boolean layout(double width, double height) {
        bars.layout(width, height, map);
        double innerWidth = bars.innerWidth();
        double innerHeight = bars.innerHeight();
        glass.resize(innerWidth / board.unit(), innerHeight / board.unit());
        if (canvas.getWidth() == innerWidth && canvas.getHeight() == innerHeight) {
            return false;
        }
        canvas.setWidth(innerWidth);
        canvas.setHeight(innerHeight);
        return true;
    }

    /** Paints what the board shows. */
    void paint() {
        var scene = board.scene();
        painter.paint(scene);
        map.show(scene.frame());
    }
}
