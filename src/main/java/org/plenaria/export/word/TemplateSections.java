// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.List;
import java.util.Set;
import org.plenaria.export.document.PageGeometry;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Element;

/** Makes of a template's section the sections that the plan needs: upright, across, and what goes on from one. */
final class TemplateSections {

    /** What stands in a section's properties behind the sign for a different first page. */
    private static final Set<String> BEHIND_TITLE_PAGE =
            Set.of("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange");

    private TemplateSections() {}

    /**
     * A section with the pages of a geometry.
     *
     * @param continued whether it follows one made of the same: then it has no first page of its own
     */
    static Element of(Element section, PageGeometry geometry, boolean continued) {
        var copy = (Element) section.cloneNode(true);
        if (continued) {
            for (var child : TemplateXml.children(copy)) {
                if (TemplateXml.is(child, "titlePg") || TemplateXml.is(child, "type")
                        || TemplateXml.value(child, "type").equals("first")) {
                    copy.removeChild(child);
                } else if (TemplateXml.is(child, "pgNumType")) {
                    child.removeAttributeNS(TemplateXml.W, "start");
                }
            }
        }
        turn(copy, geometry);
        return copy;
    }

    /** Gives a section the pages of a geometry. */
    private static void turn(Element section, PageGeometry geometry) {
        var size = child(section, "pgSz");
        set(size, "w", geometry.width());
        set(size, "h", geometry.height());
        size.removeAttributeNS(TemplateXml.W, "code");
        size.removeAttributeNS(TemplateXml.W, "orient");
        if (geometry.landscape()) {
            size.setAttributeNS(TemplateXml.W, "w:orient", "landscape");
        }
        var margins = child(section, "pgMar");
        if (margins.getAttributes().getLength() == 0) {
            set(margins, "top", geometry.top());
            set(margins, "right", geometry.right());
            set(margins, "left", geometry.left());
            set(margins, "header", geometry.header());
            set(margins, "footer", geometry.footer());
            set(margins, "gutter", 0);
        }
        boolean fixed = TemplateXml.value(margins, "bottom").startsWith("-");
        set(margins, "bottom", fixed ? -geometry.bottom() : geometry.bottom());
    }

    private static void set(Element element, String attribute, int value) {
        element.setAttributeNS(TemplateXml.W, "w:" + attribute, Integer.toString(value));
    }

    private static Element child(Element section, String name) {
        return TemplateXml.child(section, name).orElseGet(() -> {
            var made = section.getOwnerDocument().createElementNS(TemplateXml.W, "w:" + name);
            var before = TemplateXml.children(section).stream()
                    .filter(child -> comesBehind(child, name))
                    .findFirst();
            section.insertBefore(made, before.orElse(null));
            return made;
        });
    }

    private static boolean comesBehind(Element child, String name) {
        var order = List.of("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar");
        return order.indexOf(child.getLocalName()) > order.indexOf(name) || !order.contains(child.getLocalName());
    }

    /** Lets a section's pages refer to a header or footer. */
    static void refer(Element section, String element, String type, String relationship) {
        var reference = section.getOwnerDocument().createElementNS(TemplateXml.W, element);
        reference.setAttributeNS(TemplateXml.W, "w:type", type);
        reference.setAttributeNS(TemplateXml.R, "r:id", relationship);
        section.insertBefore(reference, section.getFirstChild());
    }

    /** Lets pages that lie on their side among upright ones have wider lines of ours at their head and foot. */
    static void widen(Element section) {
        for (var child : TemplateXml.children(section)) {
            var id = child.getAttributeNS(TemplateXml.R, "id");
            if (id.equals("rIdplanHeader") || id.equals("rIdplanFooter")) {
                child.setAttributeNS(TemplateXml.R, "r:id", id.replace("plan", "planWide"));
            }
        }
    }

    /** Gives a section a first page with a header and footer of its own. */
    static void setTitlePage(Element section) {
        if (TemplateXml.child(section, "titlePg").isEmpty()) {
            var made = section.getOwnerDocument().createElementNS(TemplateXml.W, "w:titlePg");
            var before = TemplateXml.children(section).stream()
                    .filter(child -> BEHIND_TITLE_PAGE.contains(child.getLocalName()))
                    .findFirst();
            section.insertBefore(made, before.orElse(null));
        }
    }

    /** Whether a section has a header or footer. */
    static boolean hasMargins(Element section) {
        return TemplateXml.child(section, "headerReference").isPresent()
                || TemplateXml.child(section, "footerReference").isPresent();
    }
}
