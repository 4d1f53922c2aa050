// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.Tone;

/** Paints the plain shapes of a timeline as dots, without a screen. */
final class DotPainter {

    private static final float[] DASHES = {4, 3};
    private static final double HATCH_STEP = 7;

    private final Graphics2D graphics;
    private final PictureFonts fonts;
    private final Palette palette;

    DotPainter(Graphics2D graphics, PictureFonts fonts, Palette palette) {
        this.graphics = graphics;
        this.fonts = fonts;
        this.palette = palette;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Paints layers whose origin lies somewhere, at a scale. */
    void paint(List<Layer> layers, double x, double y, double scale) {
        var before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        for (var layer : layers) {
            var clip = graphics.getClip();
            graphics.clip(rectangle(layer.clip()));
            layer.shapes().forEach(this::paint);
            graphics.setClip(clip);
        }
        graphics.setTransform(before);
    }

    void paint(Shape shape) {
        graphics.setColor(colour(shape.ink()));
        switch (shape) {
            case Shape.Box(Bounds b, double radius, Ink _) -> graphics.fill(rounded(b, radius));
            case Shape.Outline(Bounds b, double radius, double width, boolean dashed, Ink _) -> {
                graphics.setStroke(stroke(width, dashed));
                graphics.draw(rounded(b.grown(-width / 2), radius));
            }
            case Shape.Line line -> {
                graphics.setStroke(stroke(line.width(), line.dashed()));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Shape.Hatch hatch -> hatch(hatch);
            case Shape.Diamond d -> {
                graphics.setColor(colour(Ink.BACKGROUND));
                diamond(d.x(), d.y(), d.radius() + 2);
                graphics.setColor(colour(d.ink()));
                diamond(d.x(), d.y(), d.radius());
            }
            case Shape.Chevron chevron -> chevron(chevron);
            case Shape.Text text -> text(text);
        }
    }

    private void text(Shape.Text text) {
        graphics.setFont(fonts.font(text.text(), text.style()));
        double baseline = text.y() + text.style().size() * SvgPainter.BASELINE;
        graphics.drawString(text.text(), (float) text.x(), (float) baseline);
    }

    private void hatch(Shape.Hatch hatch) {
        var b = hatch.bounds().grown(-1);
        graphics.setStroke(stroke(1, false));
        for (double foot = b.x() - b.height(); foot < b.right(); foot += HATCH_STEP) {
            double from = Math.max(foot, b.x());
            double to = Math.min(foot + b.height(), b.right());
            graphics.draw(new Line2D.Double(from, b.bottom() - (from - foot), to, b.bottom() - (to - foot)));
        }
        paint(new Shape.Outline(hatch.bounds(), hatch.radius(), 1, true, hatch.ink()));
    }

    private void diamond(double x, double y, double radius) {
        polygon(x - radius, y, x, y - radius, x + radius, y, x, y + radius);
    }

    private void chevron(Shape.Chevron c) {
        double x = c.x();
        double y = c.y();
        switch (c.direction()) {
            case DOWN -> polygon(x - 4, y - 2, x + 4, y - 2, x, y + 3);
            case UP -> polygon(x - 5, y + 3, x, y - 4, x + 5, y + 3);
            case RIGHT -> polygon(x - 2, y - 4, x + 3, y, x - 2, y + 4);
            case LEFT -> polygon(x + 2, y - 4, x - 3, y, x + 2, y + 4);
        }
    }

    private void polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        graphics.fill(path);
    }

    private Color colour(Ink ink) {
        Tone tone = palette.colour(ink);
        return new Color((float) tone.red(), (float) tone.green(), (float) tone.blue(), (float) tone.opacity());
    }

    private static BasicStroke stroke(double width, boolean dashed) {
        return dashed
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static java.awt.Shape rounded(Bounds b, double radius) {
        return radius == 0
                ? rectangle(b)
                : new RoundRectangle2D.Double(
                        b.x(), b.y(), Math.max(0, b.width()), Math.max(0, b.height()), 2 * radius, 2 * radius);
    }

    private static Rectangle2D rectangle(Bounds b) {
        return new Rectangle2D.Double(b.x(), b.y(), Math.max(0, b.width()), Math.max(0, b.height()));
    }
}
