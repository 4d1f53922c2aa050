// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.opendocument;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.office.ListNumber;
import org.plenaria.importing.office.Xml;
import org.w3c.dom.Element;

/** Counts the automatic numbers of an OpenDocument text, as a reader sees them: "3.1.2) ". */
final class OdfNumbering {

    private static final int LEVELS = 10;

    private final OdfStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();

    OdfNumbering(OdfStyles styles) {
        this.styles = styles;
    }

    /** What stands before a heading of a level counted from 1; "" where headings have no numbers. */
    String ofHeading(int level) {
        return styles.outline().map(outline -> next(outline, "the headings", level, "")).orElse("");
    }

    /** Lets a list begin again at one. */
    void restart(String list) {
        counters.remove(list);
    }

    /**
     * What stands before an item of a list; "" for a bullet.
     *
     * @param level counted from 1
     * @param startValue the number the item itself asks for, or ""
     */
    String ofItem(String list, int level, String startValue) {
        return styles.list(list).map(style -> next(style, list, level, startValue)).orElse("");
    }

    private String next(Element style, String key, int level, String startValue) {
        if (level < 1 || level > LEVELS) {
            return "";
        }
        var definition = level(style, level);
        if (definition.isEmpty() || String.valueOf(definition.get().getLocalName()).contains("bullet")) {
            return "";
        }
        var counter = counters.computeIfAbsent(key, _ -> new int[LEVELS]);
        int start = number(startValue.isEmpty() ? Xml.attribute(definition.get(), "start-value") : startValue);
        boolean begins = counter[level - 1] == 0 || !startValue.isEmpty();
        counter[level - 1] = begins ? start : counter[level - 1] + 1;
        for (int deeper = level; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        var shown = Xml.attribute(definition.get(), "display-levels");
        int levels = shown.matches("\\d{1,2}") ? Integer.parseInt(shown) : 1;
        var text = new StringBuilder();
        for (int of = Math.max(1, level - levels + 1); of <= level; of++) {
            var format = level(style, of).map(one -> Xml.attribute(one, "num-format")).orElse("1");
            if (!format.isEmpty()) {
                text.append(text.isEmpty() ? "" : ".").append(printed(Math.max(1, counter[of - 1]), format));
            }
        }
        return text.isEmpty()
                ? ""
                : Xml.attribute(definition.get(), "num-prefix") + text + Xml.attribute(definition.get(), "num-suffix")
                        + " ";
    }

    private static Optional<Element> level(Element style, int level) {
        return Xml.children(style).stream()
                .filter(one -> Xml.attribute(one, "level").equals(Integer.toString(level)))
                .findFirst();
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static String printed(int count, String format) {
        return switch (format) {
            case "I" -> ListNumber.roman(count);
            case "i" -> ListNumber.roman(count).toLowerCase(Locale.ROOT);
            case "A" -> ListNumber.letter(count);
            case "a" -> ListNumber.letter(count).toLowerCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }
}
