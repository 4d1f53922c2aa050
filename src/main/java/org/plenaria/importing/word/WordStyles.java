// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenaria.importing.office.Xml;
import org.w3c.dom.Element;

/** What the styles of a Word document say about paragraphs: heading levels, numbering, bold. */
final class WordStyles {

    private static final Pattern HEADING =
            Pattern.compile("(?:heading|t[ií]tulo|titre|encabezado|überschrift)\\s*([1-9])");
    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    // Each paragraph asks anew, and a document has few styles.
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Boolean> bold = new HashMap<>();
    private final Map<String, Optional<Element>> numberings = new HashMap<>();

    WordStyles(Optional<Element> root) {
        root.ifPresent(all -> Xml.children(all, "style")
                .forEach(style -> styles.put(Xml.attribute(style, "styleId"), style)));
    }

    /** The level of a heading of this style, 1 to 9; 0 when it is no heading. */
    int headingLevel(String style) {
        return levels.computeIfAbsent(style, this::readHeadingLevel);
    }

    private int readHeadingLevel(String style) {
        var byId = HEADING.matcher(style.toLowerCase(Locale.ROOT));
        if (!styles.containsKey(style) && byId.matches()) {
            return Integer.parseInt(byId.group(1)); // some programs name styles that they do not define
        }
        return find(style, one -> {
            var name = Xml.down(one, "name").map(found -> Xml.attribute(found, "val")).orElse("")
                    .toLowerCase(Locale.ROOT);
            var match = HEADING.matcher(name);
            if (match.matches()) {
                return Optional.of(Integer.parseInt(match.group(1)));
            }
            if (name.equals("title")) {
                return Optional.of(1);
            }
            return Xml.down(one, "pPr", "outlineLvl")
                    .map(level -> Xml.attribute(level, "val"))
                    .filter(level -> level.matches("[0-8]"))
                    .map(level -> Integer.parseInt(level) + 1);
        }).orElse(0);
    }

    /** The numbering a style gives its paragraphs. */
    Optional<Element> numbering(String style) {
        return numberings.computeIfAbsent(style, it -> find(it, one -> Xml.down(one, "pPr", "numPr")));
    }

    /** Whether paragraphs of this style go on with the one above. */
    boolean continues(String style) {
        var element = styles.get(style);
        var name = element == null
                ? style
                : Xml.down(element, "name").map(found -> Xml.attribute(found, "val")).orElse(style);
        return name.toLowerCase(Locale.ROOT).contains("continue");
    }

    /** Whether a style sets its words in bold. */
    boolean isBold(String style) {
        return bold.computeIfAbsent(
                style, it -> find(it, one -> Xml.down(one, "rPr", "b")).map(WordStyles::isOn).orElse(false));
    }

    /** Whether a switch such as w:b is on: it is unless it says otherwise. */
    static boolean isOn(Element element) {
        var value = Xml.attribute(element, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    // A style has what the one it is based on has. The depth is limited: hostile files base styles on each other.
    private <T> Optional<T> find(String style, Function<Element, Optional<T>> wanted) {
        var id = style;
        for (int depth = 0; depth < DEEPEST; depth++) {
            var element = styles.get(id);
            if (element == null) {
                return Optional.empty();
            }
            var found = wanted.apply(element);
            if (found.isPresent()) {
                return found;
            }
            id = Xml.down(element, "basedOn").map(base -> Xml.attribute(base, "val")).orElse("");
        }
        return Optional.empty();
    }
}
