// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Arrays;

/**
 * A picture of all rows of a timeline and the whole of the plan's time, a few pixels for each. What it costs to make
 * grows with the plan, so it is made once for a model and away from where the timeline is painted: by any thread.
 */
public final class MiniMap {

    /** The least of a bar's own colour in a pixel that it shares with the empty parts of other rows. */
    private static final double LEAST = 0.4;

    private final int width;
    private final int height;
    private final double[] red;
    private final double[] green;
    private final double[] blue;
    private final double[] weight;
    private final double[] rows;

    private MiniMap(int width, int height) {
        this.width = width;
        this.height = height;
        red = new double[width * height];
        green = new double[width * height];
        blue = new double[width * height];
        weight = new double[width * height];
        rows = new double[height];
    }

    /**
     * The map of a model.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @return the pixels line by line, as (A)RGB, all opaque
     */
    public static int[] of(TimelineModel model, int width, int height, Palette palette) {
        var map = new MiniMap(width, height);
        var scale = TimeScale.fitting(model.calendar(), width);
        double down = height / Math.max(1, model.rows().height());
        for (int i = 0; i < model.rows().size(); i++) {
            var row = model.rows().get(i);
            double top = model.rows().top(i) * down;
            double bottom = top + row.height() * down;
            map.addRow(top, bottom);
            if (row instanceof Row.ActivityRow activity) {
                var colour = palette.colour(Ink.of(Role.BAR_EDGE_EXACT, model.colours().of(activity)));
                // A little room between the bars of rows that are high enough to be told apart.
                double gap = Math.min((bottom - top) / 4, bottom - top - 1);
                for (var stretch : Bar.of(activity.activity().timeframe(), scale).stretches()) {
                    map.add(stretch, top + Math.max(0, gap), bottom - Math.max(0, gap), colour);
                }
            }
        }
        return map.pixels(model, scale, palette);
    }

    private void addRow(double top, double bottom) {
        for (int y = (int) top; y < bottom && y < height; y++) {
            rows[y] += overlap(y, top, bottom);
        }
    }

    private void add(Bar.Stretch stretch, double top, double bottom, Tone colour) {
        int from = Math.clamp(Math.round(stretch.from()), 0, width - 1);
        int to = Math.clamp(Math.round(stretch.to()), from + 1, width);
        for (int y = Math.max(0, (int) top); y < bottom && y < height; y++) {
            double share = overlap(y, top, bottom);
            for (int at = y * width + from; at < y * width + to; at++) {
                red[at] += colour.red() * share;
                green[at] += colour.green() * share;
                blue[at] += colour.blue() * share;
                weight[at] += share;
            }
        }
    }

    private static double overlap(int pixel, double from, double to) {
        return Math.max(0, Math.min(pixel + 1, to) - Math.max(pixel, from));
    }

    private int[] pixels(TimelineModel model, TimeScale scale, Palette palette) {
        var ground = palette.colour(Role.HEADER);
        var pixels = new int[width * height];
        Arrays.fill(pixels, argb(ground));
        addPeriods(model, scale, argb(palette.colour(Role.PERIOD_LINE)), pixels);
        for (int at = 0; at < pixels.length; at++) {
            if (weight[at] > 0) {
                var bars = new Tone(red[at] / weight[at], green[at] / weight[at], blue[at] / weight[at], 1);
                double share = Math.clamp(weight[at] / Math.max(1e-9, rows[at / width]), 0, 1);
                pixels[at] = argb(ground.toward(bars, LEAST + (1 - LEAST) * share));
            }
        }
        return pixels;
    }

    private void addPeriods(TimelineModel model, TimeScale scale, int colour, int[] pixels) {
        for (var period : model.calendar().periods()) {
            int x = (int) Math.round(scale.x(model.calendar().span(period).first()));
            for (int at = x; x > 0 && at < pixels.length; at += width) {
                pixels[at] = colour;
            }
        }
    }

    private static int argb(Tone tone) {
        return 0xff << 24 | channel(tone.red()) << 16 | channel(tone.green()) << 8 | channel(tone.blue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
