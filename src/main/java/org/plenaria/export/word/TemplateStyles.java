// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.document.Style;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template and ours as one. Styles are the same when Word shows the same name; the template's look wins,
 * and its ids give way to ours. Those of ours that it has not are added, in its fonts and colours.
 */
final class TemplateStyles {

    /** Those that an organization would set itself, and is told of when it did not. */
    private static final List<Style> EXPECTED = List.of(
            Style.TITLE, Style.HEADING_1, Style.HEADING_2, Style.HEADING_3, Style.BODY,
            Style.CONTENTS, Style.CONTENTS_1, Style.CONTENTS_2);

    private static final List<Style> NUMBERED = List.of(Style.HEADING_1, Style.HEADING_2, Style.HEADING_3);
    private static final Set<String> RUNNING_TEXT = Set.of("BodyText", "PlanField", "PlanFieldContinued", "TOC1", "TOC2");
    private static final String OUR_COLOUR = "1D3F72";

    private final Document template;
    private final Map<String, StyleElement> ours = new LinkedHashMap<>();
    private final Map<String, StyleElement> theirs = new LinkedHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    /**
     * Merges.
     *
     * @param template is changed
     * @param numbering of the template, is changed: headings print the plan's numbers and are not counted
     * @param replaced those of which ours is used whatever the template says
     */
    TemplateStyles(Document template, Document our, Optional<Document> numbering, Set<Style> replaced) {
        this.template = template;
        styles(our).forEach(style -> ours.put(style.key(), style));
        styles(template).forEach(style -> theirs.putIfAbsent(style.key(), style));
        rename();
        numbering.ifPresent(it -> StyleElement.rename(it, renamed));
        for (var style : replaced) {
            var key = key(style);
            Optional.ofNullable(theirs.remove(key))
                    .ifPresent(it -> template.getDocumentElement().removeChild(it.element()));
        }
        EXPECTED.stream()
                .filter(style -> !theirs.containsKey(key(style)))
                .forEach(style -> missing.add(shown(style)));
        add();
        NUMBERED.forEach(style -> unnumber(style, numbering));
        for (var level : List.of(Style.CONTENTS_1, Style.CONTENTS_2)) {
            var look = our(level);
            Optional.ofNullable(theirs.get(key(level))).ifPresent(style -> {
                look.property("pPr", "tabs").ifPresent(style::put);
                style.remove("pPr", "ind");
                look.property("pPr", "ind").ifPresent(style::put);
            });
        }
        language(our);
    }

    /** The new ids of the template's styles, by the old. */
    Map<String, String> renamed() {
        return renamed;
    }

    /** The styles that an organization would set itself and did not. */
    List<String> missing() {
        return missing;
    }

    private StyleElement our(Style style) {
        return Optional.ofNullable(ours.get(key(style))).orElseThrow();
    }

    private static String key(Style style) {
        return "paragraph " + style.styleName().toLowerCase(Locale.ROOT);
    }

    private static String shown(Style style) {
        if (style == Style.CONTENTS_1 || style == Style.CONTENTS_2) {
            return style.styleName().toUpperCase(Locale.ROOT); // as Word shows it
        }
        return style.styleName().substring(0, 1).toUpperCase(Locale.ROOT) + style.styleName().substring(1);
    }

    private static List<StyleElement> styles(Document document) {
        return TemplateXml.children(document.getDocumentElement()).stream()
                .filter(child -> TemplateXml.is(child, "style"))
                .map(StyleElement::new)
                .toList();
    }

    private void rename() {
        var taken = new HashSet<String>();
        styles(template).forEach(style -> taken.add(style.id()));
        ours.values().forEach(style -> taken.add(style.id()));
        for (var style : styles(template)) {
            var same = Optional.ofNullable(ours.get(style.key())).filter(_ -> style.equals(theirs.get(style.key())));
            if (same.isPresent()) {
                if (!same.get().id().equals(style.id())) {
                    renamed.put(style.id(), same.get().id());
                }
            } else if (ours.values().stream().anyMatch(one -> one.id().equals(style.id()))) {
                var free = style.id() + "Template";
                while (!taken.add(free)) {
                    free += "X";
                }
                renamed.put(style.id(), free);
            }
        }
        StyleElement.rename(template, renamed);
    }

    private void add() {
        var fonts = inherited(Style.HEADING_1, "rPr", "rFonts");
        var colour = inherited(Style.HEADING_1, "rPr", "color");
        for (var entry : ours.entrySet()) {
            if (!theirs.containsKey(entry.getKey())) {
                var style = new StyleElement((Element) template.importNode(entry.getValue().element(), true));
                if (styles(template).stream().anyMatch(it -> it.isDefault() && it.type().equals(style.type()))) {
                    style.element().removeAttributeNS(TemplateXml.W, "default");
                }
                if (theirs.containsKey(key(Style.NORMAL))) {
                    adapt(style, fonts, colour);
                }
                template.getDocumentElement().appendChild(style.element());
            }
        }
    }

    /** Sets a style of ours in the fonts and colours of the template. */
    private void adapt(StyleElement style, Optional<Element> fonts, Optional<Element> colour) {
        var font = style.property("rPr", "rFonts");
        if (font.isPresent()) {
            boolean heading = style.property("pPr", "outlineLvl").isPresent();
            replace(font.get(), heading ? fonts : Optional.empty());
        }
        style.property("rPr", "color")
                .filter(it -> theirs.containsKey(key(Style.HEADING_1)))
                .filter(it -> TemplateXml.value(it, "val").equals(OUR_COLOUR))
                .ifPresent(it -> replace(it, colour));
        if (RUNNING_TEXT.contains(style.id())) {
            style.remove("rPr", "sz");
            style.remove("rPr", "szCs");
        }
        if (style.type().equals("paragraph") && style.property("pPr", "jc").isEmpty()
                && !RUNNING_TEXT.contains(style.id())) {
            var left = template.createElementNS(TemplateXml.W, "w:jc");
            left.setAttributeNS(TemplateXml.W, "w:val", "left");
            style.put(left); // the template's usual paragraph may be justified, which tears narrow columns apart
        }
    }

    private static void replace(Element element, Optional<Element> other) {
        var parent = element.getParentNode();
        other.ifPresent(it -> parent.insertBefore(it.cloneNode(true), element));
        parent.removeChild(element);
    }

    /** A property of a style of the template, its own or that of one it is based on. */
    private Optional<Element> inherited(Style style, String properties, String name) {
        var at = Optional.ofNullable(theirs.get(key(style)));
        for (int depth = 0; at.isPresent() && depth < 20; depth++) {
            var found = at.get().property(properties, name);
            if (found.isPresent()) {
                return found;
            }
            var base = at.get().basedOn();
            at = styles(template).stream().filter(it -> it.id().equals(base)).findFirst();
        }
        return Optional.empty();
    }

    /** Takes Word's own counting from a heading, and leaves the room it had for its number. */
    private void unnumber(Style style, Optional<Document> numbering) {
        var heading = theirs.get(key(style));
        if (heading == null) {
            return;
        }
        var counted = inherited(style, "pPr", "numPr");
        if (inherited(style, "pPr", "ind").isEmpty()) {
            counted.flatMap(it -> numbering.flatMap(all -> indent(it, all)))
                    .or(() -> our(style).property("pPr", "ind"))
                    .ifPresent(heading::put);
        }
        if (counted.isPresent()) {
            var none = template.createElementNS(TemplateXml.W, "w:numPr");
            var number = template.createElementNS(TemplateXml.W, "w:numId");
            number.setAttributeNS(TemplateXml.W, "w:val", "0");
            none.appendChild(number);
            heading.put(none);
        }
        numbering.ifPresent(all -> TemplateXml.all(all, "pStyle").stream()
                .filter(it -> TemplateXml.value(it, "val").equals(style.id()))
                .forEach(it -> it.getParentNode().removeChild(it)));
    }

    private static Optional<Element> indent(Element counted, Document numbering) {
        var number = TemplateXml.child(counted, "numId").map(it -> TemplateXml.value(it, "val")).orElse("");
        var level = TemplateXml.child(counted, "ilvl").map(it -> TemplateXml.value(it, "val")).orElse("0");
        var list = TemplateXml.all(numbering, "num").stream()
                .filter(it -> TemplateXml.value(it, "numId").equals(number))
                .flatMap(it -> TemplateXml.child(it, "abstractNumId").stream())
                .map(it -> TemplateXml.value(it, "val"))
                .findFirst();
        return TemplateXml.all(numbering, "abstractNum").stream()
                .filter(it -> list.equals(Optional.of(TemplateXml.value(it, "abstractNumId"))))
                .flatMap(it -> TemplateXml.children(it).stream())
                .filter(it -> TemplateXml.is(it, "lvl") && TemplateXml.value(it, "ilvl").equals(level))
                .findFirst()
                .flatMap(it -> TemplateXml.down(it, "pPr", "ind"));
    }

    /** The words are in the language of the document, whatever that of the template. */
    private void language(Document our) {
        var language = TemplateXml.all(our, "lang").getFirst();
        var defaults = TemplateXml.down(template.getDocumentElement(), "docDefaults", "rPrDefault", "rPr");
        if (defaults.isPresent()) {
            TemplateXml.child(defaults.get(), "lang").ifPresent(defaults.get()::removeChild);
            defaults.get().appendChild(template.importNode(language, true));
            Optional.ofNullable(theirs.get(key(Style.NORMAL))).ifPresent(it -> it.remove("rPr", "lang"));
        } else {
            TemplateXml.child(template.getDocumentElement(), "docDefaults")
                    .ifPresent(template.getDocumentElement()::removeChild);
            TemplateXml.child(our.getDocumentElement(), "docDefaults").ifPresent(it -> template.getDocumentElement()
                    .insertBefore(template.importNode(it, true), template.getDocumentElement().getFirstChild()));
        }
    }
}
