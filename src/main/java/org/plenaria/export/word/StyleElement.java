// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A style as it stands in a part of styles. */
record StyleElement(Element element) {

    /** What may stand in the properties of a paragraph, in its order. */
    private static final List<String> ORDER = List.of(
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
            "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct",
            "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind",
            "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
            "textboxTightWrap", "outlineLvl");

    /** Names that programs write in more than one way. */
    private static final Map<String, String> ALIASES =
            Map.of("comment text", "annotation text", "comment reference", "annotation reference");

    String id() {
        return TemplateXml.value(element, "styleId");
    }

    String type() {
        return TemplateXml.value(element, "type");
    }

    boolean isDefault() {
        return List.of("1", "true", "on").contains(TemplateXml.value(element, "default"));
    }

    String basedOn() {
        return value("basedOn");
    }

    /** Kind and name, in which capitals make no difference. */
    String key() {
        var name = value("name").toLowerCase(Locale.ROOT);
        return type() + " " + ALIASES.getOrDefault(name, name);
    }

    private String value(String name) {
        return TemplateXml.child(element, name).map(it -> TemplateXml.value(it, "val")).orElse("");
    }

    /** What the style itself says of runs or paragraphs. */
    Optional<Element> property(String properties, String name) {
        return TemplateXml.down(element, properties, name);
    }

    void remove(String properties, String name) {
        property(properties, name).ifPresent(it -> it.getParentNode().removeChild(it));
    }

    /** Puts a copy of a property of paragraphs where it belongs, in place of one of its name. */
    void put(Element property) {
        var name = property.getLocalName();
        remove("pPr", name);
        var properties = TemplateXml.child(element, "pPr").orElseGet(this::newProperties);
        int place = ORDER.indexOf(name);
        Optional<Element> next = TemplateXml.children(properties).stream()
                .filter(child -> !ORDER.contains(child.getLocalName()) || ORDER.indexOf(child.getLocalName()) > place)
                .findFirst();
        var copy = element.getOwnerDocument().importNode(property, true);
        properties.insertBefore(copy, next.orElse(null));
    }

    private Element newProperties() {
        var made = element.getOwnerDocument().createElementNS(TemplateXml.W, "w:pPr");
        Optional<Element> next = TemplateXml.children(element).stream()
                .filter(child -> List.of("rPr", "tblPr", "trPr", "tcPr", "tblStylePr").contains(child.getLocalName()))
                .findFirst();
        element.insertBefore(made, next.orElse(null));
        return made;
    }

    /** Gives references to styles their new ids, in every element inside a node. */
    static void rename(Node node, Map<String, String> ids) {
        TemplateXml.each(node, element -> {
            var attribute = switch (element.getLocalName()) {
                case "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink" -> "val";
                case "style" -> "styleId";
                default -> "";
            };
            var now = attribute.isEmpty() ? null : ids.get(TemplateXml.value(element, attribute));
            if (now != null) {
                element.setAttributeNS(TemplateXml.W, "w:" + attribute, now);
            }
        });
    }
}
