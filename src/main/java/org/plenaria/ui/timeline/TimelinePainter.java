// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
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

    private void paint(Layer layer) {
        canvas.save();
        clip(layer.clip());
        for (var shape : layer.shapes()) {
            paint(shape);
        }
        canvas.restore();
    }

    private void clip(Bounds bounds) {
        canvas.beginPath();
        canvas.rect(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        canvas.clip();
    }

    private void paint(Shape shape) {
        var colour = palette.colour(shape.ink());
        switch (shape) {
            case Shape.Box(Bounds b, double radius, Ink _) -> {
                canvas.setFill(colour);
                if (radius == 0) {
                    canvas.fillRect(b.x(), b.y(), b.width(), b.height());
                } else {
                    canvas.fillRoundRect(b.x(), b.y(), b.width(), b.height(), 2 * radius, 2 * radius);
                }
            }
            case Shape.Outline(Bounds b, double radius, double width, boolean dashed, Ink _) -> {
                stroke(shape.ink(), width, dashed);
                double inset = width / 2;
                canvas.strokeRoundRect(
                        b.x() + inset, b.y() + inset, b.width() - width, b.height() - width, 2 * radius, 2 * radius);
            }
            case Shape.Line(double x1, double y1, double x2, double y2, double width, boolean dashed, Ink _) -> {
                stroke(shape.ink(), width, dashed);
                canvas.strokeLine(x1, y1, x2, y2);
            }
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

    private void stroke(Ink ink, double width, boolean dashed) {
        canvas.setStroke(palette.colour(ink));
        canvas.setLineWidth(width);
        canvas.setLineDashes(dashed ? DASHES : SOLID);
    }

    private void paint(Shape.Hatch hatch) {
        var b = hatch.bounds();
        canvas.save();
        clip(b.grown(-1));
        stroke(hatch.ink(), 1, false);
        for (double x = b.x() - b.height(); x < b.right(); x += HATCH_STEP) {
            canvas.strokeLine(x, b.bottom(), x + b.height(), b.y());
        }
        canvas.restore();
        paint(new Shape.Outline(b, hatch.radius(), 1, true, hatch.ink()));
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
        if (c.open()) {
            canvas.fillPolygon(new double[] {c.x() - 4, c.x() + 4, c.x()}, new double[] {c.y() - 2, c.y() - 2, c.y() + 3}, 3);
        } else {
            canvas.fillPolygon(new double[] {c.x() - 2, c.x() + 3, c.x() - 2}, new double[] {c.y() - 4, c.y(), c.y() + 4}, 3);
        }
    }
}
