// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.Sorting;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimelineContent;

/** The rows and columns of a kind of page in the lines of the settings: "timeline.area.columns=number title:300". */
final class TableLayoutText {

    private static final String REVERSED = "-";

    private TableLayoutText() {}

    /**
     * Writes a layout.
     *
     * @param page the kind of page, such as "overview"
     */
    static void write(String page, TableLayout layout, Properties lines) {
        var start = "timeline." + page + ".";
        var arrangement = layout.arrangement();
        lines.setProperty(start + "group", name(arrangement.grouping()));
        lines.setProperty(start + "sort", (arrangement.descending() ? REVERSED : "") + name(arrangement.sorting()));
        lines.setProperty(start + "lines", Integer.toString(layout.titleLines()));
        lines.setProperty(start + "columns", layout.columns().columns().stream()
                .map(TableLayoutText::name)
                .collect(Collectors.joining(" ")));
        layout.columns().widths().forEach((column, width) ->
                lines.setProperty(start + "width." + name(column), Long.toString(Math.round(width))));
    }

    /** Reads a layout; what makes no sense there is as usual. */
    static TableLayout read(String page, TimelineContent content, Properties lines) {
        var start = "timeline." + page + ".";
        var usual = TableLayout.usual(content);
        var sort = lines.getProperty(start + "sort", "");
        boolean reversed = sort.startsWith(REVERSED);
        var arrangement = new Arrangement(
                        one(Grouping.class, lines.getProperty(start + "group", ""))
                                .orElse(usual.arrangement().grouping()),
                        one(Sorting.class, reversed ? sort.substring(REVERSED.length()) : sort)
                                .orElse(usual.arrangement().sorting()),
                        reversed)
                .on(content);
        int titleLines = number(lines.getProperty(start + "lines", "")).map(Double::intValue)
                .orElse(usual.titleLines());
        return new TableLayout(arrangement, columns(start, lines).orElse(usual.columns()), titleLines);
    }

    private static Optional<ColumnSet> columns(String start, Properties lines) {
        var shown = EnumSet.noneOf(Column.class);
        for (var name : lines.getProperty(start + "columns", "").split(" ")) {
            one(Column.class, name).ifPresent(shown::add);
        }
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        for (var column : Column.values()) {
            number(lines.getProperty(start + "width." + name(column), ""))
                    .ifPresent(width -> widths.put(column, width));
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(new ColumnSet(shown, widths));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> choices, String name) {
        try {
            return Optional.of(Enum.valueOf(choices, name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
