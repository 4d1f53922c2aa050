// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TimelineScene;

/** Paints the plain shapes of a timeline on a canvas. */
final class TimelinePainter {

    /** The rim that keeps a diamond apart from its bar. */
    private static final double RIM = 2;

    private final GraphicsContext canvas;
    private final TimelineFonts fonts;
    private final TimelinePalette palette;
    private final PixelGrid grid;
    private final Sprites sprites;
    private final RoundShapes round;

    TimelinePainter(GraphicsContext canvas, TimelineFonts fonts, TimelinePalette palette, PixelGrid grid) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.palette = palette;
        this.grid = grid;
        sprites = new Sprites(canvas, grid);
        round = new RoundShapes(canvas, grid, sprites);
    }

    void paint(TimelineScene scene) {
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setLineCap(StrokeLineCap.BUTT);
        for (var layer : scene.layers()) {
            paint(layer);
        }
    }

    /** The layers' clips are not set: each layer begins with a ground that covers what the one below left there. */
    private void paint(Layer layer) {
        layer.shapes().forEach(this::paint);
    }

    private void paint(Shape shape) {
        var colour = palette.colour(shape.ink());
        switch (shape) {
            case Shape.Box(Bounds bounds, double radius, Ink _) -> round.box(bounds, radius, colour);
            case Shape.Outline outline -> round.outline(outline, colour);
            case Shape.Hatch hatch -> round.hatch(hatch, colour);
            case Shape.Line line -> paint(line, colour);
            case Shape.Diamond diamond -> paint(diamond, colour);
            case Shape.Chevron chevron -> paint(chevron, colour);
            case Shape.Text text -> {
                canvas.setFill(colour);
                canvas.setFont(fonts.font(text.style()));
                canvas.fillText(text.text(), grid.free(text.x()), grid.free(text.y()));
            }
        }
    }

    /**
     * Upright and level lines are filled as rectangles: without a graphics card the stroke of a line as high as the
     * window costs more than all texts together.
     */
    private void paint(Shape.Line line, Color colour) {
        double half = line.width() / 2;
        int thickness = grid.thickness(line.width());
        if (line.x1() == line.x2()) {
            int top = grid.pixel(line.y1());
            int length = grid.pixel(line.y2()) - top;
            round.upright(grid.pixel(line.x1() - half), top, length, thickness, line.dashed(), colour);
        } else if (line.y1() == line.y2()) {
            int left = grid.pixel(line.x1());
            int length = grid.pixel(line.x2()) - left;
            round.level(left, grid.pixel(line.y1() - half), length, thickness, line.dashed(), colour);
        } else {
            canvas.setStroke(colour);
            canvas.setLineWidth(grid.free(line.width()));
            canvas.strokeLine(grid.free(line.x1()), grid.free(line.y1()), grid.free(line.x2()), grid.free(line.y2()));
        }
    }

    private void paint(Shape.Diamond d, Color colour) {
        double radius = d.radius() * grid.unit() * grid.density();
        double rim = RIM * grid.unit() * grid.density();
        int half = (int) Math.ceil(radius + rim);
        // An odd number of pixels has one in the middle, so that the corners are sharp.
        int width = 2 * half + 1;
        var sprite = new Sprite.Diamond(
                width, radius, rim, RoundShapes.argb(colour), RoundShapes.argb(palette.colour(Role.BACKGROUND)));
        sprites.draw(sprite, grid.pixel(d.x()) - half, grid.pixel(d.y()) - half);
    }

    private void paint(Shape.Chevron c, Color colour) {
        canvas.setFill(colour);
        double x = c.x();
        double y = c.y();
        switch (c.direction()) {
            case DOWN -> fillTriangle(x - 4, y - 2, x + 4, y - 2, x, y + 3);
            case UP -> fillTriangle(x - 5, y + 3, x, y - 4, x + 5, y + 3);
            case RIGHT -> fillTriangle(x - 2, y - 4, x + 3, y, x - 2, y + 4);
            case LEFT -> fillTriangle(x + 2, y - 4, x - 3, y, x + 2, y + 4);
        }
    }

    private void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3) {
        canvas.fillPolygon(
                new double[] {grid.free(x1), grid.free(x2), grid.free(x3)},
                new double[] {grid.free(y1), grid.free(y2), grid.free(y3)},
                3);
    }
}
