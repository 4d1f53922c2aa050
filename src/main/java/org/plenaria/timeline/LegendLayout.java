// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the entries of the legend stand: in as many lines as they need, up to three.
 *
 * @param hidden how many entries there is no room for
 */
record LegendLayout(List<Place> places, int lines, int hidden) {

    static final double LINE = 20;
    static final double SWATCH = 16;
    static final double GAP = 6;
    private static final double LONG_SWATCH = 34;
    /** Wide enough for any usual word. */
    private static final double WIDE_LETTER = 7;
    private static final double MARGIN = 4;
    private static final double BETWEEN = 14;
    private static final int MOST_LINES = 3;
    /** About as wide as letters are on average: the frame knows the words, and not how wide they are painted. */
    private static final double LETTER = 5.6;
    /** What few letters may be wider than as many on average. */
    private static final double SPARE = 8;
    private static final double LONGEST = 260;
    private static final double ROOM_FOR_MORE = 48;

    /** An entry, from the upper left corner of the legend. */
    record Place(BarColours.Entry entry, Bounds bounds) {}

    LegendLayout {
        places = List.copyOf(places);
    }

    /** The legend: of the colours and, on paper, of all that is to be explained, with nothing left out. */
    static LegendLayout of(TimelineModel model, double width) {
        if (!model.rows().areForPaper()) {
            return of(model.colours().legend(), width);
        }
        var entries = new ArrayList<>(model.colours().legend());
        var explained = new ArrayList<>(model.rows().explained());
        explained.addAll(Swatch.comparing(model));
        for (var swatch : explained) {
            var meaning = model.words().meaning(swatch);
            if (!meaning.isEmpty()) {
                entries.add(BarColours.Entry.of(swatch, meaning));
            }
        }
        return onPaper(entries, width);
    }

    private static LegendLayout onPaper(List<BarColours.Entry> entries, double width) {
        var places = new ArrayList<Place>();
        double x = Sizes.PADDING;
        int line = 0;
        for (var entry : entries) {
            double wide = swatchWidth(entry) + GAP + SPARE + entry.name().length() * WIDE_LETTER;
            if (x > Sizes.PADDING && x + wide > width - Sizes.PADDING) {
                line++;
                x = Sizes.PADDING;
            }
            wide = Math.min(wide, width - Sizes.PADDING - x);
            places.add(new Place(entry, new Bounds(x, MARGIN + line * LINE, wide, LINE)));
            x += wide + BETWEEN;
        }
        return new LegendLayout(places, entries.isEmpty() ? 0 : line + 1, 0);
    }

    static double swatchWidth(BarColours.Entry entry) {
        return switch (entry.swatch()) {
            case FILLED, DONE, MILESTONE, APPEARED, CLASH -> SWATCH;
            case SOFT, EXACT, HATCHED, PROGRESS, RECURRING, PAUSE, EARLIER, VANISHED -> LONG_SWATCH;
        };
    }

    static LegendLayout of(List<BarColours.Entry> entries, double width) {
        var places = new ArrayList<Place>();
        double x = Sizes.PADDING;
        int line = 0;
        for (int i = 0; i < entries.size(); i++) {
            double wide = SWATCH + GAP + Math.min(LONGEST, SPARE + entries.get(i).name().length() * LETTER);
            boolean last = line == MOST_LINES - 1 && i < entries.size() - 1;
            double right = width - Sizes.PADDING - (last ? ROOM_FOR_MORE : 0);
            if (x > Sizes.PADDING && x + wide > right) {
                if (line == MOST_LINES - 1) {
                    return new LegendLayout(places, MOST_LINES, entries.size() - i);
                }
                line++;
                x = Sizes.PADDING;
            }
            wide = Math.min(wide, Math.max(SWATCH, right - x));
            places.add(new Place(entries.get(i), new Bounds(x, MARGIN + line * LINE, wide, LINE)));
            x += wide + BETWEEN;
        }
        return new LegendLayout(places, entries.isEmpty() ? 0 : line + 1, 0);
    }

    /** The height of all lines; 0 without entries. */
    double height() {
        return lines == 0 ? 0 : lines * LINE + 2 * MARGIN;
    }

    /** The entry at a point. */
    Optional<BarColours.Entry> at(double x, double y) {
        return places.stream().filter(one -> one.bounds.contains(x, y)).map(Place::entry).findFirst();
    }
}
