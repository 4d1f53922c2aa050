// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.plenaria.importing.office.ListNumber;
import org.plenaria.importing.office.Xml;
import org.w3c.dom.Element;

/** Counts the automatic numbers of a Word document, as a reader sees them: "3.1.2) ". */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    WordNumbering(Optional<Element> root) {
        root.ifPresent(all -> {
            Xml.children(all, "abstractNum").forEach(one -> abstracts.put(Xml.attribute(one, "abstractNumId"), one));
            for (var number : Xml.children(all, "num")) {
                var id = Xml.attribute(number, "numId");
                numbers.put(id, number);
                Xml.down(number, "abstractNumId")
                        .ifPresent(of -> abstractOf.put(id, Xml.attribute(of, "val")));
            }
        });
    }

    /**
     * A number or bullet of a paragraph.
     *
     * @param text what stands before the words; "" for a bullet
     * @param level 1 for the outermost
     */
    record Mark(String text, int level) {}

    /** The next number of a list at a level counted from 0; empty when there is no such list. */
    Optional<Mark> next(String numId, int level) {
        var abstractId = abstractOf.get(numId);
        if (abstractId == null || level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        var definition = level(numId, abstractId, level);
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        var counter = counters.computeIfAbsent(counterKey(numId, abstractId), _ -> new int[LEVELS]);
        counter[level] = counter[level] == 0 ? start(numId, abstractId, level) : counter[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        var format = value(definition.get(), "numFmt");
        if (format.equals("bullet") || format.equals("none")) {
            return Optional.of(new Mark("", level + 1));
        }
        var text = value(definition.get(), "lvlText");
        for (int of = 0; of <= level; of++) {
            int count = Math.max(counter[of], start(numId, abstractId, of));
            var formatOf = level(numId, abstractId, of).map(one -> value(one, "numFmt")).orElse("decimal");
            text = text.replaceAll("%" + (of + 1), Matcher.quoteReplacement(printed(count, formatOf)));
        }
        return Optional.of(new Mark(text.isBlank() ? "" : text + " ", level + 1));
    }

    // A list that sets its own start counts by itself; others share the count of their definition.
    private String counterKey(String numId, String abstractId) {
        boolean own = numbers.containsKey(numId)
                && Xml.children(numbers.get(numId), "lvlOverride").stream()
                        .anyMatch(over -> Xml.down(over, "startOverride").isPresent());
        return own ? "num " + numId : "abstract " + abstractId;
    }

    private Optional<Element> level(String numId, String abstractId, int level) {
        return override(numId, level).flatMap(over -> Xml.down(over, "lvl")).or(() -> {
            var definition = abstracts.get(abstractId);
            return definition == null ? Optional.empty() : Xml.children(definition, "lvl").stream()
                    .filter(one -> Xml.attribute(one, "ilvl").equals(Integer.toString(level)))
                    .findFirst();
        });
    }

    private Optional<Element> override(String numId, int level) {
        var number = numbers.get(numId);
        return number == null ? Optional.empty() : Xml.children(number, "lvlOverride").stream()
                .filter(over -> Xml.attribute(over, "ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    private int start(String numId, String abstractId, int level) {
        var text = override(numId, level)
                .flatMap(over -> Xml.down(over, "startOverride"))
                .map(start -> Xml.attribute(start, "val"))
                .or(() -> level(numId, abstractId, level).map(one -> value(one, "start")))
                .orElse("");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static String value(Element level, String name) {
        return Xml.down(level, name).map(found -> Xml.attribute(found, "val")).orElse("");
    }

    private static String printed(int count, String format) {
        return switch (format) {
            case "upperRoman" -> ListNumber.roman(count);
            case "lowerRoman" -> ListNumber.roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> ListNumber.letter(count);
            case "lowerLetter" -> ListNumber.letter(count).toLowerCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }
}
