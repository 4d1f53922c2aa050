// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;

/** What the colours of bars stand for: the area, the status, or the source that pays. */
public final class BarColours {

    /** What colours can stand for. */
    public enum By {
        AREA,
        STATUS,
        SOURCE
    }

    /**
     * One entry of the legend.
     *
     * @param mark what bars of that colour carry besides
     * @param swatch how it is shown
     */
    public record Entry(String name, Colour colour, Optional<Mark> mark, Swatch swatch) {

        /** A colour. */
        public Entry(String name, Colour colour, Optional<Mark> mark) {
            this(name, colour, mark, Swatch.FILLED);
        }

        /** What a way of painting means, whatever the colour. */
        static Entry of(Swatch swatch, String meaning) {
            return new Entry(meaning, NONE, Optional.empty(), swatch);
        }
    }

    private static final BarColours BY_AREA = new BarColours(By.AREA, Map.of(), List.of(), Optional.empty());
    private static final char FIRST_LETTER = 'A';
    private static final Colour NONE = new Colour("#8a94a3");
    private static final Map<Status, Colour> STATUSES = Map.of(
            Status.PLANNED, new Colour("#4d6fd0"),
            Status.UNDER_WAY, new Colour("#0f8a7e"),
            Status.DONE, new Colour("#4b5563"),
            Status.POSTPONED, new Colour("#b7791f"),
            Status.CANCELLED, new Colour("#c2476b"));

    private final By by;
    private final Map<String, Colour> sources;
    private final List<Entry> legend;
    private final Optional<TimelineWords> words;

    private BarColours(By by, Map<String, Colour> sources, List<Entry> legend, Optional<TimelineWords> words) {
        this.by = by;
        this.sources = sources;
        this.legend = List.copyOf(legend);
        this.words = words;
    }

    /** The colours of the areas, which need no legend: every area has its heading. */
    public static BarColours byArea() {
        return BY_AREA;
    }

    /** The colours of a plan, with names for the legend in the language shown. */
    public static BarColours of(By by, Plan plan, TimelineWords words) {
        return switch (by) {
            case AREA -> BY_AREA;
            case STATUS -> byStatus(words);
            case SOURCE -> bySource(plan, words);
        };
    }

    private static BarColours byStatus(TimelineWords words) {
        var legend = new ArrayList<Entry>();
        for (var status : Status.values()) {
            legend.add(new Entry(
                    words.status(Optional.of(status)), colour(status),
                    Optional.of(new Mark.Sign(Optional.of(status)))));
        }
        legend.add(new Entry(words.status(Optional.empty()), NONE, Optional.of(new Mark.Sign(Optional.empty()))));
        return new BarColours(By.STATUS, Map.of(), legend, Optional.of(words));
    }

    /** In the order of the plan's list of sources, then as they come up; as many as there are colours. */
    private static BarColours bySource(Plan plan, TimelineWords words) {
        var sources = new LinkedHashMap<String, Colour>();
        plan.sources().forEach(source -> add(sources, words.text(source.name())));
        plan.activities().forEach(activity -> first(activity, words).ifPresent(name -> add(sources, name)));
        var legend = new ArrayList<Entry>();
        sources.forEach((name, colour) -> legend.add(new Entry(name, colour, Optional.of(letter(legend.size())))));
        legend.add(new Entry(words.otherSource(), NONE, Optional.of(new Mark.Sign(Optional.empty()))));
        return new BarColours(By.SOURCE, sources, legend, Optional.of(words));
    }

    private static Mark letter(int index) {
        return new Mark.Letter(Character.toString(FIRST_LETTER + index));
    }

    /** The colours of the areas with their names in the legend, for rows that do not stand under their areas. */
    BarColours namingAreas(Plan plan, Numbering numbering, TimelineWords shown) {
        if (by != By.AREA || !legend.isEmpty()) {
            return this;
        }
        var names = plan.areas().stream()
                .map(area -> new Entry(
                        (numbering.number(area.id()) + " " + shown.text(area.name())).strip(), area.colour(),
                        Optional.empty()))
                .toList();
        return new BarColours(By.AREA, Map.of(), names, Optional.empty());
    }

    private static void add(Map<String, Colour> sources, String name) {
        if (!name.isEmpty() && sources.size() < Colour.PALETTE.size()) {
            sources.putIfAbsent(name, Colour.PALETTE.get(sources.size()));
        }
    }

    /** What the colours stand for, for the legend; empty when they are those of the areas. */
    public List<Entry> legend() {
        return legend;
    }

    /** The colour of an activity's bar. */
    Colour of(Row.ActivityRow row) {
        return switch (by) {
            case AREA -> row.area().colour();
            case STATUS -> row.activity().status().map(BarColours::colour).orElse(NONE);
            case SOURCE ->
                first(row.activity(), words.orElseThrow()).map(sources::get).orElse(NONE);
        };
    }

    /** What an activity's bar carries besides its colour; always a tick when it is done. */
    List<Mark> marks(Row.ActivityRow row) {
        var done = row.activity().status()
                .filter(Status.DONE::equals)
                .map(status -> (Mark) new Mark.Sign(Optional.of(status)));
        return switch (by) {
            case AREA -> done.stream().toList();
            case STATUS -> List.of(new Mark.Sign(row.activity().status()));
            case SOURCE -> {
                var names = List.copyOf(sources.keySet());
                int index = first(row.activity(), words.orElseThrow()).map(names::indexOf).orElse(-1);
                var source = index < 0 ? new Mark.Sign(Optional.empty()) : letter(index);
                yield Stream.concat(Stream.of(source), done.stream()).toList();
            }
        };
    }

    private static Colour colour(Status status) {
        return STATUSES.getOrDefault(status, NONE);
    }

    private static Optional<String> first(Activity activity, TimelineWords words) {
        return activity.resources().stream()
                .map(one -> words.text(one.source()))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
