// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.List;
import org.plenaria.export.type.Typeface;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TimelineScene;

/** Paints the plain shapes of a timeline as vectors and real text on a page, in the scene's own pixels. */
final class ScenePainter {

    private static final double HATCH_STEP = 7;
    private static final double BASELINE = 0.35;
    /** How far the handles of a Bezier curve reach that stands for a quarter of a circle. */
    private static final double ROUND = 0.5523;

    private final PdfBook book;
    private final PageCanvas canvas;
    private final Palette palette;

    /** Paints on a canvas whose lengths are the scene's pixels: see {@link PageCanvas#place}. */
    ScenePainter(PdfBook book, PageCanvas canvas, Palette palette) {
        this.book = book;
        this.canvas = canvas;
        this.palette = palette;
    }

    void paint(TimelineScene scene) throws IOException {
        paint(scene.layers());
    }

    void paint(List<Layer> layers) throws IOException {
        for (var layer : layers) {
            paint(layer);
        }
    }

    private void paint(Layer layer) throws IOException {
        var clip = layer.clip();
        canvas.save();
        canvas.clip(clip.x(), clip.y(), Math.max(0, clip.width()), Math.max(0, clip.height()));
        for (var shape : layer.shapes()) {
            double opacity = palette.colour(shape.ink()).opacity();
            if (opacity < 1) {
                canvas.save();
                canvas.state(book.opacity((int) Math.round(opacity * 100)));
                paint(shape);
                canvas.restore();
            } else {
                paint(shape);
            }
        }
        canvas.restore();
    }

    private void paint(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Box(Bounds bounds, double radius, Ink ink) -> {
                canvas.fill(hex(ink));
                if (radius > 0) {
                    rounded(bounds, radius);
                    canvas.fillPath();
                } else {
                    canvas.filledBox(bounds.x(), bounds.y(), Math.max(0, bounds.width()), Math.max(0, bounds.height()));
                }
            }
            case Shape.Outline(Bounds bounds, double radius, double width, boolean dashed, Ink ink) -> {
                stroke(ink, width, dashed);
                rounded(bounds.grown(-width / 2), radius);
                canvas.closeAndStrokePath();
                canvas.dashes(false);
            }
            case Shape.Line line -> {
                stroke(line.ink(), line.width(), line.dashed());
                canvas.line(line.x1(), line.y1(), line.x2(), line.y2());
                canvas.dashes(false);
            }
            case Shape.Hatch hatch -> hatch(hatch);
            case Shape.Diamond diamond -> {
                diamond(diamond, diamond.radius() + 2, Ink.BACKGROUND);
                diamond(diamond, diamond.radius(), diamond.ink());
            }
            case Shape.Chevron chevron -> chevron(chevron);
            case Shape.Text text -> text(text);
        }
    }

    private void rounded(Bounds b, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(b.width(), b.height()) / 2));
        double k = r * (1 - ROUND);
        canvas.move(b.x() + r, b.y());
        canvas.lineTo(b.right() - r, b.y());
        canvas.curveTo(b.right() - k, b.y(), b.right(), b.y() + k, b.right(), b.y() + r);
        canvas.lineTo(b.right(), b.bottom() - r);
        canvas.curveTo(b.right(), b.bottom() - k, b.right() - k, b.bottom(), b.right() - r, b.bottom());
        canvas.lineTo(b.x() + r, b.bottom());
        canvas.curveTo(b.x() + k, b.bottom(), b.x(), b.bottom() - k, b.x(), b.bottom() - r);
        canvas.lineTo(b.x(), b.y() + r);
        canvas.curveTo(b.x(), b.y() + k, b.x() + k, b.y(), b.x() + r, b.y());
    }

    private void hatch(Shape.Hatch hatch) throws IOException {
        var b = hatch.bounds().grown(-1);
        stroke(hatch.ink(), 1, false);
        for (double foot = b.x() - b.height(); foot < b.right(); foot += HATCH_STEP) {
            double from = Math.max(foot, b.x());
            double to = Math.min(foot + b.height(), b.right());
            canvas.move(from, b.bottom() - (from - foot));
            canvas.lineTo(to, b.bottom() - (to - foot));
        }
        canvas.strokePath();
        paint(new Shape.Outline(hatch.bounds(), hatch.radius(), 1, true, hatch.ink()));
    }

    private void diamond(Shape.Diamond d, double radius, Ink ink) {
        polygon(ink, d.x() - radius, d.y(), d.x(), d.y() - radius, d.x() + radius, d.y(), d.x(), d.y() + radius);
    }

    private void chevron(Shape.Chevron c) {
        double x = c.x();
        double y = c.y();
        switch (c.direction()) {
            case DOWN -> polygon(c.ink(), x - 4, y - 2, x + 4, y - 2, x, y + 3);
            case UP -> polygon(c.ink(), x - 5, y + 3, x, y - 4, x + 5, y + 3);
            case RIGHT -> polygon(c.ink(), x - 2, y - 4, x + 3, y, x - 2, y + 4);
            case LEFT -> polygon(c.ink(), x + 2, y - 4, x - 3, y, x + 2, y + 4);
        }
    }

    private void polygon(Ink ink, double... points) {
        canvas.fill(hex(ink));
        canvas.move(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            canvas.lineTo(points[i], points[i + 1]);
        }
        canvas.fillPath();
    }

    private void text(Shape.Text text) throws IOException {
        double size = text.style().size();
        canvas.fill(hex(text.ink()));
        // A blank behind it keeps it apart from the next for who hears or copies the page.
        canvas.text(PdfFonts.settable(text.text()).replace('\n', ' ') + " ",
                book.fonts().face(Typeface.SANS, text.style().bold()), size, text.x(), text.y() + size * BASELINE);
    }

    private void stroke(Ink ink, double width, boolean dashed) {
        canvas.stroke(hex(ink), width);
        canvas.dashes(dashed);
    }

    private String hex(Ink ink) {
        return palette.colour(ink).hex().substring(1);
    }
}
