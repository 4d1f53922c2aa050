// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Shape;

/**
 * Paints rectangles, their ends and corners as pictures and what lies between them as plain rectangles, so that what a
 * shape costs does not grow with its length.
 */
final class RoundShapes {

    private static final double DASH = 4;
    private static final double GAP = 3;
    private static final double HATCH_STEP = 7;
    private static final int TILE = 512; // pixels, about

    private final GraphicsContext canvas;
    private final PixelGrid grid;
    private final Sprites sprites;
    private final Sprite.Dash dash;

    RoundShapes(GraphicsContext canvas, PixelGrid grid, Sprites sprites) {
        this.canvas = canvas;
        this.grid = grid;
        this.sprites = sprites;
        dash = new Sprite.Dash(grid.thickness(DASH), grid.thickness(GAP));
    }

    /** How lines are dashed. */
    Sprite.Dash dash() {
        return dash;
    }

    void box(Bounds b, double radius, Color colour) {
        int x = grid.pixel(b.x());
        int y = grid.pixel(b.y());
        int width = grid.pixel(b.right()) - x;
        int height = grid.pixel(b.bottom()) - y;
        if (width <= 0 || height <= 0) {
            return;
        }
        double round = radius(radius, width, height);
        int cap = (int) Math.ceil(round);
        if (cap == 0) {
            rectangle(x, y, width, height, colour);
        } else if (width <= 2 * cap) {
            sprites.draw(new Sprite.Box(width, height, round, argb(colour)), x, y);
        } else {
            var ends = new Sprite.Box(2 * cap, height, round, argb(colour));
            sprites.ends(ends, cap, x, y, width - cap);
            rectangle(x + cap, y, width - 2 * cap, height, colour);
        }
    }

    void outline(Shape.Outline outline, Color colour) {
        var b = outline.bounds();
        int x = grid.pixel(b.x());
        int y = grid.pixel(b.y());
        int width = grid.pixel(b.right()) - x;
        int height = grid.pixel(b.bottom()) - y;
        int line = grid.thickness(outline.width());
        if (width <= 0 || height <= 0) {
            return;
        }
        double round = radius(outline.radius(), width, height);
        int cap = Math.max((int) Math.ceil(round), line);
        var cut = outline.dashed() ? dash : Sprite.Dash.SOLID;
        int argb = argb(colour);
        if (width <= 2 * cap) {
            sprites.draw(new Sprite.Outline(width, height, round, line, cut, argb), x, y);
            return;
        }
        var ends = new Sprite.Outline(2 * cap, height, round, line, cut, argb);
        sprites.ends(ends, cap, x, y, width - cap);
        level(x + cap, y, width - 2 * cap, line, outline.dashed(), colour);
        level(x + cap, y + height - line, width - 2 * cap, line, outline.dashed(), colour);
    }

    void hatch(Shape.Hatch hatch, Color colour) {
        var b = hatch.bounds();
        int x = grid.pixel(b.x());
        int y = grid.pixel(b.y());
        int width = grid.pixel(b.right()) - x;
        int height = grid.pixel(b.bottom()) - y;
        if (width > 0 && height > 0) {
            double round = radius(hatch.radius(), width, height);
            int cap = Math.min((int) Math.ceil(round), width / 2);
            int step = Math.max(4, grid.pixel(HATCH_STEP));
            double line = grid.thickness(1);
            int argb = argb(colour);
            int after = (width - 2 * cap) % step;
            sprites.draw(new Sprite.Hatch(2 * cap, height, round, step, line, 0, argb), 0, cap, x, y);
            int tile = TILE / step * step;
            var strokes = new Sprite.Hatch(cap + tile + cap, height, round, step, line, 0, argb);
            for (int at = cap; at < width - cap; at += tile) {
                sprites.draw(strokes, cap, Math.min(tile, width - cap - at), x + at, y);
            }
            var end = new Sprite.Hatch(2 * cap, height, round, step, line, after, argb);
            sprites.draw(end, cap, cap, x + width - cap, y);
        }
        outline(new Shape.Outline(b, hatch.radius(), 1, true, hatch.ink()), colour);
    }

    /** A level line of pixels, dashed or not. */
    void level(int x, int y, int length, int thickness, boolean dashed, Color colour) {
        if (!dashed) {
            rectangle(x, y, length, thickness, colour);
            return;
        }
        int tile = TILE / dash.period() * dash.period();
        sprites.tiled(new Sprite.Dashes(tile, thickness, false, dash, argb(colour)), false, length, x, y);
    }

    /** An upright line of pixels, dashed or not. */
    void upright(int x, int y, int length, int thickness, boolean dashed, Color colour) {
        if (!dashed) {
            rectangle(x, y, thickness, length, colour);
            return;
        }
        int tile = TILE / dash.period() * dash.period();
        sprites.tiled(new Sprite.Dashes(thickness, tile, true, dash, argb(colour)), true, length, x, y);
    }

    private void rectangle(int x, int y, int width, int height, Color colour) {
        if (width > 0 && height > 0) {
            canvas.setFill(colour);
            canvas.fillRect(grid.at(x), grid.at(y), width / grid.density(), height / grid.density());
        }
    }

    private double radius(double radius, int width, int height) {
        return Math.min(radius * grid.unit() * grid.density(), Math.min(width, height) / 2.0);
    }

    static int argb(Color colour) {
        return channel(colour.getOpacity()) << 24
                | channel(colour.getRed()) << 16
                | channel(colour.getGreen()) << 8
                | channel(colour.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
