// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Makes pictures smaller so that each dot is the average of those it stands for: letters of a page stay legible, which
 * they do not where some dots are picked and others left out.
 */
final class Shrunk {

    private static final int CHANNELS = 3;

    private final int width;
    private final int height;
    private final int[] dots;

    /** Takes the dots of a picture without transparent parts. */
    Shrunk(Image image) {
        width = (int) image.getWidth();
        height = (int) image.getHeight();
        dots = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
    }

    /** The picture, at most as wide as it is. */
    Image to(int wide) {
        int across = Math.clamp(wide, 1, width);
        int down = Math.max(1, Math.round((float) height * across / width));
        var small = new int[across * down];
        var sums = new double[across * CHANNELS];
        double step = (double) height / down;
        double share = (double) width / across;
        for (int y = 0; y < down; y++) {
            Arrays.fill(sums, 0);
            double top = y * step;
            double bottom = Math.min(height, top + step);
            for (int row = (int) top; row < bottom; row++) {
                double weight = Math.min(bottom, row + 1) - Math.max(top, row);
                add(row, share, weight, sums);
            }
            double area = (bottom - top) * share;
            for (int x = 0; x < across; x++) {
                small[y * across + x] = 0xff000000
                        | level(sums[x * CHANNELS] / area) << 16
                        | level(sums[x * CHANNELS + 1] / area) << 8
                        | level(sums[x * CHANNELS + 2] / area);
            }
        }
        var image = new WritableImage(across, down);
        image.getPixelWriter().setPixels(0, 0, across, down, PixelFormat.getIntArgbInstance(), small, 0, across);
        return image;
    }

    private void add(int row, double share, double weight, double[] sums) {
        for (int x = 0; x * CHANNELS < sums.length; x++) {
            double left = x * share;
            double right = Math.min(width, left + share);
            for (int column = (int) left; column < right; column++) {
                double part = weight * (Math.min(right, column + 1) - Math.max(left, column));
                int dot = dots[row * width + column];
                sums[x * CHANNELS] += part * (dot >> 16 & 0xff);
                sums[x * CHANNELS + 1] += part * (dot >> 8 & 0xff);
                sums[x * CHANNELS + 2] += part * (dot & 0xff);
            }
        }
    }

    private static int level(double value) {
        return Math.clamp(Math.round(value), 0, 0xff);
    }
}
