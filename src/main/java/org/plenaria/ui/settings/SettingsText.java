// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenaria.export.tables.Paper;
import org.plenaria.importing.table.RememberedMappings;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.TimelineContent;

/** Settings as the text of a properties file. Reading never fails: what makes no sense is as if it were not there. */
public final class SettingsText {

    private static final String RECENT = "recent.";
    private static final String PAGE = "page.";
    private static final String EXPORT = "export.";
    private static final String GLOSSARY = "glossary.";
    private static final String ROWS = "rows.";
    private static final String COPIES = "copies.merged";
    private static final String RULES_OFF = "checks.off";
    private static final String TABLE = "import.table.";
    private static final char BETWEEN = '\t'; // header and meanings

    private SettingsText() {}

    /** Lines, and who wants to hear of those that make no sense. */
    private static final class Lines extends Properties {
        private final transient Consumer<String> broken;

        Lines(Consumer<String> broken) {
            this.broken = broken;
        }
    }

    /** The text of settings, one a line, in the order of their names. */
    public static String write(Settings settings) {
        var lines = new Properties();
        settings.window().ifPresent(at -> lines.setProperty(
                "window", at.x() + " " + at.y() + " " + at.width() + " " + at.height()));
        lines.setProperty("window.maximized", Boolean.toString(settings.maximized()));
        lines.setProperty("theme", name(settings.theme()));
        settings.screenLanguage().ifPresent(tag -> lines.setProperty("language", tag));
        lines.setProperty("text.size", Integer.toString(settings.textSize()));
        settings.folder().ifPresent(path -> lines.setProperty("folder", path.toString()));
        settings.exportFolder().ifPresent(path -> lines.setProperty("folder.export", path.toString()));
        lines.setProperty("rail.width", Double.toString(settings.railWidth()));
        lines.setProperty("inspector.width", Double.toString(settings.inspectorWidth()));
        lines.setProperty("inspector.shown", Boolean.toString(settings.inspectorShown()));
        lines.setProperty("findings.shown", Boolean.toString(settings.findingsShown()));
        lines.setProperty("findings.height", Double.toString(settings.findingsHeight()));
        lines.setProperty("comment.author", settings.commentAuthor());
        var timeline = settings.timeline();
        TableLayoutText.write("overview", timeline.overview(), lines);
        TableLayoutText.write("area", timeline.areaPage(), lines);
        lines.setProperty("timeline.snap", name(timeline.snap()));
        lines.setProperty("timeline.colours", name(timeline.colourBy()));
        lines.setProperty("timeline.load", name(timeline.load()));
        lines.setProperty("timeline.clashes", name(timeline.clashes()));
        lines.setProperty("timeline.motion", Boolean.toString(timeline.motion()));
        lines.setProperty("timeline.map", Boolean.toString(timeline.miniMap()));
        lines.setProperty("timeline.milestones", Boolean.toString(timeline.milestonesFollow()));
        settings.paper().ifPresent(paper -> lines.setProperty("paper", PaperText.write(paper)));
        settings.history().folder().ifPresent(path -> lines.setProperty("history.folder", path.toString()));
        lines.setProperty("year.shown", Boolean.toString(settings.yearShown()));
        lines.setProperty("delegation", settings.delegation());
        settings.documents().template().ifPresent(path -> lines.setProperty("documents.template", path.toString()));
        lines.setProperty("documents.paper", name(settings.documents().paper()));
        lines.setProperty("history.megabytes", Integer.toString(settings.history().megabytes()));
        for (int i = 0; i < settings.recent().size(); i++) {
            lines.setProperty(RECENT + (i + 1), settings.recent().get(i).toString());
        }
        settings.lastPages().forEach((plan, page) -> lines.setProperty(PAGE + plan, page));
        if (!settings.mergedCopies().isEmpty()) {
            lines.setProperty(COPIES, String.join(" ", settings.mergedCopies()));
        }
        if (!settings.rulesOff().isEmpty()) {
            lines.setProperty(RULES_OFF, String.join(" ", settings.rulesOff()));
        }
        settings.glossaries().forEach((pair, terms) -> lines.setProperty(GLOSSARY + pair, terms));
        int table = 0;
        for (var known : settings.tables().meanings().entrySet()) {
            lines.setProperty(TABLE + ++table, known.getKey() + BETWEEN + known.getValue());
        }
        settings.exports().forEach((plan, choices) -> lines.setProperty(EXPORT + plan, choices));
        settings.rows().forEach((plan, rows) -> {
            if (!rows.equals(KeptRows.PRINTED)) {
                lines.setProperty(ROWS + plan, rows.write());
            }
        });
        return text(lines);
    }

    private static String text(Properties lines) {
        var out = new StringWriter();
        try {
            lines.store(out, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // Properties writes the time of day into a comment; a settings file has no use for it.
        return out.toString().lines().filter(line -> !line.startsWith("#")).sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Reads settings. */
    public static Settings read(String text) {
        return read(text, _ -> {});
    }

    /**
     * Reads settings.
     *
     * @param broken hears the name of each that makes no sense; "" for a text that is none of settings
     */
    public static Settings read(String text, Consumer<String> broken) {
        var lines = new Lines(broken);
        try {
            lines.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException notOurs) {
            broken.accept("");
            return Settings.FIRST_RUN;
        }
        if (text.indexOf('\0') >= 0) { // a page of zeros, which a crash of the system can leave
            broken.accept("");
        }
        var first = Settings.FIRST_RUN;
        return new Settings(
                value(lines, "window", SettingsText::bounds),
                value(lines, "window.maximized", Boolean::valueOf).orElse(first.maximized()),
                value(lines, "theme", name -> one(ThemeChoice.class, name)).orElse(first.theme()),
                value(lines, "language", Function.identity()),
                value(lines, "text.size", Integer::valueOf).orElse(first.textSize()),
                recent(lines),
                value(lines, "folder", Path::of),
                value(lines, "folder.export", Path::of),
                value(lines, "rail.width", SettingsText::length).orElse(first.railWidth()),
                value(lines, "inspector.width", SettingsText::length).orElse(first.inspectorWidth()),
                value(lines, "inspector.shown", Boolean::valueOf).orElse(first.inspectorShown()),
                value(lines, "findings.shown", Boolean::valueOf).orElse(first.findingsShown()),
                value(lines, "findings.height", SettingsText::length).orElse(first.findingsHeight()),
                value(lines, "comment.author", Function.identity()).orElse(first.commentAuthor()),
                byName(lines, PAGE, Function.identity()),
                byName(lines, EXPORT, Function.identity()),
                byName(lines, ROWS, KeptRows::read),
                value(lines, COPIES, it -> List.of(it.split(" "))).orElse(List.of()),
                value(lines, RULES_OFF, it -> List.of(it.split(" "))).orElse(List.of()),
                tables(lines),
                timeline(lines),
                value(lines, "paper", PaperText::read),
                history(lines),
                value(lines, "delegation", Function.identity()).orElse(first.delegation()),
                new DocumentSettings(
                        value(lines, "documents.template", Path::of),
                        value(lines, "documents.paper", name -> one(Paper.class, name))
                                .orElse(first.documents().paper())),
                byName(lines, GLOSSARY, Function.identity()),
                value(lines, "year.shown", Boolean::valueOf).orElse(first.yearShown()));
    }

    private static RememberedMappings tables(Lines lines) {
        var known = new LinkedHashMap<String, String>();
        for (int i = 1; lines.containsKey(TABLE + i); i++) {
            value(lines, TABLE + i, Function.identity()).ifPresent(text -> {
                int between = text.lastIndexOf(BETWEEN);
                if (between >= 0) {
                    known.put(text.substring(0, between), text.substring(between + 1));
                }
            });
        }
        return new RememberedMappings(known);
    }

    private static HistorySettings history(Lines lines) {
        return new HistorySettings(
                value(lines, "history.folder", Path::of),
                value(lines, "history.megabytes", Integer::valueOf).orElse(HistorySettings.FIRST_RUN.megabytes()));
    }

    private static TimelineSettings timeline(Lines lines) {
        var first = TimelineSettings.FIRST_RUN;
        return new TimelineSettings(
                TableLayoutText.read("overview", TimelineContent.all(), lines),
                TableLayoutText.read("area", TimelineSettings.AREA_PAGE, lines),
                value(lines, "timeline.snap", name -> one(Snap.class, name)).orElse(first.snap()),
                value(lines, "timeline.colours", name -> one(BarColours.By.class, name)).orElse(first.colourBy()),
                value(lines, "timeline.load", name -> one(LoadShown.class, name)).orElse(first.load()),
                value(lines, "timeline.clashes", name -> one(Clash.Marked.class, name)).orElse(first.clashes()),
                value(lines, "timeline.motion", Boolean::valueOf).orElse(first.motion()),
                value(lines, "timeline.map", Boolean::valueOf).orElse(first.miniMap()),
                value(lines, "timeline.milestones", Boolean::valueOf).orElse(first.milestonesFollow()));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(Class<E> choices, String name) {
        return Enum.valueOf(choices, name.toUpperCase(Locale.ROOT));
    }

    private static <T> Optional<T> value(Lines lines, String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(lines.getProperty(name)).map(reader);
        } catch (IllegalArgumentException nonsense) { // a number or a path that is none
            lines.broken.accept(name);
            return Optional.empty();
        }
    }

    private static double length(String text) {
        double length = Double.parseDouble(text);
        if (!Double.isFinite(length)) {
            throw new IllegalArgumentException("not a length: " + text);
        }
        return length;
    }

    private static WindowBounds bounds(String text) {
        var parts = text.trim().split("\\s+");
        if (parts.length != 4) {
            throw new IllegalArgumentException("not the bounds of a window: " + text);
        }
        return new WindowBounds(length(parts[0]), length(parts[1]), length(parts[2]), length(parts[3]));
    }

    private static List<Path> recent(Properties lines) {
        var files = new ArrayList<Path>();
        for (int i = 1; lines.containsKey(RECENT + i); i++) {
            try {
                files.add(Path.of(lines.getProperty(RECENT + i)));
            } catch (InvalidPathException notHere) {
                // a path of another system, in settings that travelled
            }
        }
        return files;
    }

    private static <T> Map<String, T> byName(Properties lines, String start, Function<String, T> reader) {
        var values = new HashMap<String, T>();
        for (var name : lines.stringPropertyNames()) {
            if (name.startsWith(start)) {
                values.put(name.substring(start.length()), reader.apply(lines.getProperty(name)));
            }
        }
        return values;
    }
}
