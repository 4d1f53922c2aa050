// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Draws sprites on a canvas, pixel on pixel, and keeps their pictures. */
final class Sprites {

    private static final int MOST_PICTURES = 2_000;

    private final GraphicsContext canvas;
    private final PixelGrid grid;
    private final Map<Sprite, Image> pictures = new HashMap<>();

    Sprites(GraphicsContext canvas, PixelGrid grid) {
        this.canvas = canvas;
        this.grid = grid;
    }

    /** Draws a sprite with its upper left corner on a pixel. */
    void draw(Sprite sprite, int x, int y) {
        var picture = picture(sprite);
        canvas.drawImage(
                picture, grid.at(x), grid.at(y), sprite.width() / grid.density(), sprite.height() / grid.density());
    }

    /** Draws the left and the right end of a sprite, each so wide, the latter so far from the former. */
    void ends(Sprite sprite, int width, int x, int y, int apart) {
        var picture = picture(sprite);
        draw(picture, 0, width, sprite.height(), x, y);
        draw(picture, sprite.width() - width, width, sprite.height(), x + apart, y);
    }

    /** Draws a stretch of a sprite, all of its height. */
    void draw(Sprite sprite, int from, int width, int x, int y) {
        draw(picture(sprite), from, width, sprite.height(), x, y);
    }

    private void draw(Image picture, int from, int width, int height, int x, int y) {
        canvas.drawImage(
                picture, from, 0, width, height,
                grid.at(x), grid.at(y), width / grid.density(), height / grid.density());
    }

    /** Draws a sprite again and again, down or to the right, for so many pixels. */
    void tiled(Sprite sprite, boolean down, int length, int x, int y) {
        var picture = picture(sprite);
        int tile = down ? sprite.height() : sprite.width();
        for (int at = 0; at < length; at += tile) {
            int part = Math.min(tile, length - at);
            if (down) {
                draw(picture, 0, sprite.width(), part, x, y + at);
            } else {
                draw(picture, 0, part, sprite.height(), x + at, y);
            }
        }
    }

    private Image picture(Sprite sprite) {
        var known = pictures.get(sprite);
        if (known == null) {
            if (pictures.size() >= MOST_PICTURES) {
                pictures.clear();
            }
            known = paint(sprite);
            pictures.put(sprite, known);
        }
        return known;
    }

    private static Image paint(Sprite sprite) {
        int width = sprite.width();
        var pixels = new int[width * sprite.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = sprite.argb(i % width, i / width);
        }
        var picture = new WritableImage(width, sprite.height());
        picture.getPixelWriter()
                .setPixels(0, 0, width, sprite.height(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }
}
