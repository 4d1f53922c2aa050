// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Id;

/**
 * A picture of all rows of a timeline and the whole of the plan's time, a few pixels for each. What it costs to make
 * grows with the plan, so it is made once for a model and away from where the timeline is painted: by any thread.
 */
public final class MiniMap {

    /** The least of a bar's own colour in a pixel that it shares with the empty parts of other rows. */
    private static final double LEAST = 0.4;

    /** How much of its colour a bar keeps that one is not looking for. */
    private static final double DIMMED = 0.3;

    /** The width of the mark at the left edge of what is new or gone, in pixels. */
    private static final double MARK = 4;

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
     * The map of a model: of the rows it shows. What is gone or new since another state of the plan is marked.
     *
     * @param matching the activities one is looking for, the others are dimmed; absent when one looks for nothing
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @return the pixels line by line, as (A)RGB, all opaque
     */
    public static int[] of(
            TimelineModel model, Optional<Set<Id>> matching, int width, int height, Palette palette) {
        var map = new MiniMap(width, height);
        var scale = TimeScale.fitting(model.calendar(), width);
        double down = height / Math.max(1, model.rows().height());
        for (int i = 0; i < model.rows().size(); i++) {
            var row = model.rows().get(i);
            double top = model.rows().top(i) * down;
            double bottom = top + row.height() * down;
            map.addRow(top, bottom);
            // A little room between the bars of rows that are high enough to be told apart.
            double gap = Math.max(0, Math.min((bottom - top) / 4, bottom - top - 1));
            switch (row) {
                case Row.ActivityRow one -> {
                    var id = one.activity().id();
                    var full = palette.colour(Ink.of(Role.BAR_EDGE_EXACT, model.colours().of(one)));
                    var colour = matching.filter(ids -> !ids.contains(id)).isPresent()
                            ? palette.colour(Role.HEADER).toward(full, DIMMED)
                            : full;
                    map.add(Bar.of(one.activity().timeframe(), scale), top + gap, bottom - gap, colour);
                    if (isNew(id, model)) {
                        map.add(new Bar.Stretch(0, MARK), top + gap, bottom - gap, palette.colour(Role.SELECTION));
                    }
                }
                case Row.GoneRow one -> {
                    var colour = palette.colour(Role.EARLIER);
                    model.earlier().ifPresent(earlier ->
                            map.add(earlier.bar(one.activity(), scale), top + gap, bottom - gap, colour));
                    map.add(new Bar.Stretch(0, MARK), top + gap, bottom - gap, colour);
                }
                default -> {}
            }
        }
        return map.pixels(model, scale, palette);
    }

    private static boolean isNew(Id activity, TimelineModel model) {
        return model.earlier().filter(earlier -> earlier.before(activity).isEmpty()).isPresent();
    }

    private void add(Bar bar, double top, double bottom, Tone colour) {
        bar.stretches().forEach(stretch -> add(stretch, top, bottom, colour));
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
