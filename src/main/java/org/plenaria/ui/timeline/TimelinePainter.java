// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TimelineScene;

/** Paints the plain shapes of a timeline on a canvas. */
final class TimelinePainter {

    private static final double[] SOLID = {};
    private static final double[] DASHES = {4, 3};
    private static final double HATCH_STEP = 7;
    /** From how many radii on a box is long. */
    private static final double LONG = 6;

    private final GraphicsContext canvas;
    private final TimelineFonts fonts;
    private final TimelinePalette palette;

    TimelinePainter(GraphicsContext canvas, TimelineFonts fonts, TimelinePalette palette) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.palette = palette;
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
            case Shape.Box(Bounds b, double radius, Ink _) -> {
                canvas.setFill(colour);
                fill(b, radius, colour.isOpaque());
            }
            case Shape.Outline outline -> paint(outline);
            case Shape.Line line -> paint(line);
            case Shape.Hatch hatch -> paint(hatch);
            case Shape.Diamond diamond -> paint(diamond);
            case Shape.Chevron chevron -> paint(chevron);
            case Shape.Text text -> {
                canvas.setFill(colour);
                canvas.setFont(fonts.font(text.style()));
                canvas.fillText(text.text(), text.x(), text.y());
            }
        }
    }

    /**
     * Only the rounded ends of a long box are drawn with round corners, and its middle as a plain rectangle: without a
     * graphics card what a rounded shape costs grows with its length.
     */
    private void fill(Bounds b, double radius, boolean opaque) {
        if (radius == 0) {
            canvas.fillRect(b.x(), b.y(), b.width(), b.height());
        } else if (opaque && b.width() > LONG * radius) {
            double end = 2 * Math.ceil(radius);
            canvas.fillRect(b.x() + end / 2, b.y(), b.width() - end, b.height());
            canvas.fillRoundRect(b.x(), b.y(), end, b.height(), 2 * radius, 2 * radius);
            canvas.fillRoundRect(b.right() - end, b.y(), end, b.height(), 2 * radius, 2 * radius);
        } else {
            canvas.fillRoundRect(b.x(), b.y(), b.width(), b.height(), 2 * radius, 2 * radius);
        }
    }

    private void paint(Shape.Outline outline) {
        var b = outline.bounds();
        double radius = outline.radius();
        double width = outline.width();
        if (outline.dashed() || width != Math.rint(width) || b.width() <= LONG * radius) {
            stroke(outline.ink(), width, outline.dashed());
            canvas.strokeRoundRect(
                    b.x() + width / 2, b.y() + width / 2, b.width() - width, b.height() - width,
                    2 * radius, 2 * radius);
            return;
        }
        canvas.setFill(palette.colour(outline.ink()));
        double corner = Math.min(Math.ceil(radius) + width, b.height() / 2);
        canvas.fillRect(b.x() + corner, b.y(), b.width() - 2 * corner, width);
        canvas.fillRect(b.x() + corner, b.bottom() - width, b.width() - 2 * corner, width);
        canvas.fillRect(b.x(), b.y() + corner, width, b.height() - 2 * corner);
        canvas.fillRect(b.right() - width, b.y() + corner, width, b.height() - 2 * corner);
        stroke(outline.ink(), width, false);
        double size = 2 * corner - width;
        double left = b.x() + width / 2;
        double top = b.y() + width / 2;
        double right = b.right() - width / 2 - size;
        double bottom = b.bottom() - width / 2 - size;
        canvas.strokeArc(left, top, size, size, 90, 90, ArcType.OPEN);
        canvas.strokeArc(right, top, size, size, 0, 90, ArcType.OPEN);
        canvas.strokeArc(left, bottom, size, size, 180, 90, ArcType.OPEN);
        canvas.strokeArc(right, bottom, size, size, 270, 90, ArcType.OPEN);
    }

    /**
     * Upright and level lines are filled as rectangles: without a graphics card the stroke of a line as high as the
     * window costs more than all texts together.
     */
    private void paint(Shape.Line line) {
        double half = line.width() / 2;
        if (line.x1() == line.x2()) {
            canvas.setFill(palette.colour(line.ink()));
            double step = line.dashed() ? DASHES[0] + DASHES[1] : line.y2() - line.y1();
            double length = line.dashed() ? DASHES[0] : step;
            for (double y = line.y1(); y < line.y2(); y += step) {
                canvas.fillRect(line.x1() - half, y, line.width(), length);
            }
        } else if (line.y1() == line.y2()) {
            canvas.setFill(palette.colour(line.ink()));
            double step = line.dashed() ? DASHES[0] + DASHES[1] : line.x2() - line.x1();
            double length = line.dashed() ? DASHES[0] : step;
            for (double x = line.x1(); x < line.x2(); x += step) {
                canvas.fillRect(x, line.y1() - half, Math.min(length, line.x2() - x), line.width());
            }
        } else {
            stroke(line.ink(), line.width(), false);
            canvas.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
        }
    }

    private void stroke(Ink ink, double width, boolean dashed) {
        canvas.setStroke(palette.colour(ink));
        canvas.setLineWidth(width);
        canvas.setLineDashes(dashed ? DASHES : SOLID);
    }

    private void paint(Shape.Hatch hatch) {
        var b = hatch.bounds().grown(-1);
        stroke(hatch.ink(), 1, false);
        for (double foot = b.x() - b.height(); foot < b.right(); foot += HATCH_STEP) {
            double from = Math.max(foot, b.x());
            double to = Math.min(foot + b.height(), b.right());
            canvas.strokeLine(from, b.bottom() - (from - foot), to, b.bottom() - (to - foot));
        }
        paint(new Shape.Outline(hatch.bounds(), hatch.radius(), 1, true, hatch.ink()));
    }

    private void paint(Shape.Diamond d) {
        canvas.setFill(palette.colour(Role.BACKGROUND));
        fillDiamond(d.x(), d.y(), d.radius() + 2);
        canvas.setFill(palette.colour(d.ink()));
        fillDiamond(d.x(), d.y(), d.radius());
    }

    private void fillDiamond(double x, double y, double radius) {
        canvas.fillPolygon(
                new double[] {x - radius, x, x + radius, x}, new double[] {y, y - radius, y, y + radius}, 4);
    }

    private void paint(Shape.Chevron c) {
        canvas.setFill(palette.colour(c.ink()));
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
        canvas.fillPolygon(new double[] {x1, x2, x3}, new double[] {y1, y2, y3}, 3);
    }
}
