// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.Paper;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

/**
 * Choices in a line of the settings, in the words of the command line: "to=docx language=es layout=table". Reading
 * never fails: what makes no sense is as if it were not there.
 */
final class ExportChoicesText {

    private static final Pattern SPACE = Pattern.compile("[%\\s]");
    private static final Pattern ENCODED = Pattern.compile("%([0-9a-f]{2})");
    private static final String TILE = "tile";
    private static final String PORTRAIT = "portrait";

    private ExportChoicesText() {}

    static String write(ExportChoices choices) {
        var parts = Stream.<String>builder();
        parts.add("to=" + choices.format().key());
        parts.add("all=" + choices.all());
        choices.language().ifPresent(it -> parts.add("language=" + it.tag()));
        parts.add("layout=" + name(choices.layout()));
        parts.add("paper=" + name(choices.paper()));
        parts.add("annex=" + name(choices.annex()));
        parts.add("report=" + choices.report());
        parts.add("with-periods=" + choices.periods());
        parts.add("view=" + choices.view());
        choices.area().ifPresent(it -> parts.add("area=" + it));
        parts.add("scale=" + choices.dots());
        choices.since().ifPresent(it -> parts.add("against=" + it));
        parts.add("formats=" + list(choices.formats().stream().map(ExportFormat::key)));
        if (!choices.languages().isEmpty()) {
            parts.add("languages=" + list(choices.languages().stream().map(Language::tag)));
        }
        parts.add("zip=" + choices.zip());
        choices.template().ifPresent(it -> parts.add("template=" + withoutSpaces(it.toString())));
        parts.add("sheet=" + name(choices.pages().size()));
        parts.add("fit=" + (choices.pages().fit() == PageSetup.Fit.TILED ? TILE : "page"));
        parts.add("orientation=" + (choices.pages().landscape() ? "landscape" : PORTRAIT));
        return parts.build().collect(Collectors.joining(" "));
    }

    static ExportChoices read(String text) {
        var parts = new HashMap<String, String>();
        for (var part : text.strip().split("\\s+")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        var first = ExportChoices.FIRST;
        return new ExportChoices(
                value(parts, "to", ExportChoicesText::format).orElse(first.format()),
                flag(parts, "all", first.all()),
                value(parts, "language", Language::new),
                value(parts, "layout", it -> one(DocumentLayout.class, it)).orElse(first.layout()),
                value(parts, "paper", it -> one(Paper.class, it)).orElse(first.paper()),
                value(parts, "annex", it -> one(Annex.class, it)).orElse(first.annex()),
                flag(parts, "report", first.report()),
                flag(parts, "with-periods", first.periods()),
                flag(parts, "view", first.view()),
                value(parts, "area", Id::of),
                value(parts, "scale", Integer::valueOf).orElse(first.dots()),
                value(parts, "against", Id::of),
                all(parts, "formats", ExportChoicesText::format),
                all(parts, "languages", Language::new),
                flag(parts, "zip", first.zip()),
                value(parts, "template", ExportChoicesText::file),
                pages(parts));
    }

    private static PageSetup pages(Map<String, String> parts) {
        var first = ExportChoices.FIRST.pages();
        return first.on(value(parts, "sheet", it -> one(PaperSize.class, it)).orElse(first.size()))
                .fitted(parts.getOrDefault("fit", "").equals(TILE) ? PageSetup.Fit.TILED : first.fit())
                .landscape(!parts.getOrDefault("orientation", "").equals(PORTRAIT));
    }

    private static String withoutSpaces(String text) {
        return SPACE.matcher(text).replaceAll(one -> "%%%02x".formatted((int) one.group().charAt(0)));
    }

    /** A file whose name was written without spaces. */
    private static Path file(String encoded) {
        var file = Path.of(ENCODED.matcher(encoded)
                .replaceAll(one -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(one.group(1), 16)))));
        if (!file.isAbsolute()) {
            throw new IllegalArgumentException("from where is not said: " + file);
        }
        return file;
    }

    private static boolean flag(Map<String, String> parts, String name, boolean otherwise) {
        return switch (parts.getOrDefault(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private static <T> Optional<T> value(Map<String, String> parts, String name, Function<String, T> reader) {
        return Optional.ofNullable(parts.get(name)).flatMap(it -> read(it, reader));
    }

    private static <T> Set<T> all(Map<String, String> parts, String name, Function<String, T> reader) {
        return Arrays.stream(parts.getOrDefault(name, "").split(","))
                .flatMap(it -> read(it, reader).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static ExportFormat format(String key) {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a format: " + key));
    }

    private static String list(Stream<String> names) {
        return String.join(",", names.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(Class<E> choices, String name) {
        return Enum.valueOf(choices, name.toUpperCase(Locale.ROOT));
    }
}
