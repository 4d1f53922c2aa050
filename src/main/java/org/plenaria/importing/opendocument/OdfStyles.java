// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.opendocument;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.importing.office.Xml;
import org.w3c.dom.Element;

/** What the styles of an OpenDocument text say: titles, bold, the lists of paragraphs, the numbers of headings. */
final class OdfStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private Optional<Element> outline = Optional.empty();

    /** Adds the styles of a part: those of the document itself go before those of its styles part. */
    void add(Element root) {
        for (var group : Xml.children(root)) {
            var name = String.valueOf(group.getLocalName());
            if (name.equals("styles") || name.equals("automatic-styles")) {
                Xml.children(group).forEach(this::addStyle);
            }
        }
    }

    /** Adds one style. */
    void addStyle(Element style) {
        switch (String.valueOf(style.getLocalName())) {
            case "style" -> styles.putIfAbsent(
                    Xml.attribute(style, "family") + " " + Xml.attribute(style, "name"), style);
            case "list-style" -> lists.putIfAbsent(Xml.attribute(style, "name"), style);
            case "outline-style" -> outline = Optional.of(style);
            default -> { }
        }
    }

    /** Whether a paragraph style is that of a document's title. */
    boolean isTitle(String style) {
        return find("paragraph", style, one -> {
            var name = (Xml.attribute(one, "display-name") + Xml.attribute(one, "name")).toLowerCase(Locale.ROOT);
            return name.equals("title") ? Optional.of(true) : Optional.empty();
        }).isPresent();
    }

    /** Whether a style of a family sets its words in bold. */
    boolean isBold(String family, String style) {
        return find(family, style, one -> Xml.down(one, "text-properties")
                        .map(found -> Xml.attribute(found, "font-weight"))
                        .filter(weight -> !weight.isEmpty()))
                .filter(weight -> weight.equals("bold") || weight.matches("[6-9]00"))
                .isPresent();
    }

    /** Whether a table of this style is not shown. */
    boolean isHidden(String style) {
        return find("table", style, one -> Xml.down(one, "table-properties")
                        .map(found -> Xml.attribute(found, "display"))
                        .filter(display -> !display.isEmpty()))
                .filter("false"::equals)
                .isPresent();
    }

    Optional<Element> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** The list style a paragraph style gives its paragraphs. */
    Optional<String> listOf(String style) {
        return find("paragraph", style, one ->
                Optional.of(Xml.attribute(one, "list-style-name")).filter(name -> !name.isEmpty()));
    }

    Optional<Element> outline() {
        return outline;
    }

    // A style has what its parent has. The depth is limited: hostile files make styles parents of each other.
    private <T> Optional<T> find(String family, String style, Function<Element, Optional<T>> wanted) {
        var name = style;
        for (int depth = 0; depth < DEEPEST; depth++) {
            var element = styles.get(family + " " + name);
            if (element == null) {
                return Optional.empty();
            }
            var found = wanted.apply(element);
            if (found.isPresent()) {
                return found;
            }
            name = Xml.attribute(element, "parent-style-name");
        }
        return Optional.empty();
    }
}
