// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.template.TemplateXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the elements of a template as they are, but for the prefixes of Word's own names and of relationships: those
 * become ours, so that our elements can stand between them.
 */
final class DomXml {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final Map<String, String> OURS = Map.of(TemplateXml.W, "w", TemplateXml.R, "r");

    private DomXml() {}

    /** Writes a document. */
    static void write(XmlWriter xml, Element root) throws IOException {
        start(xml, root);
        content(xml, root);
        xml.end();
    }

    /** Opens the outermost element, with our prefixes. */
    static void start(XmlWriter xml, Element root) throws IOException {
        var attributes = new ArrayList<>(List.of("xmlns:w", TemplateXml.W, "xmlns:r", TemplateXml.R));
        attributes.addAll(attributes(root));
        xml.start(name(root), attributes.toArray(String[]::new));
    }

    /** Writes what is inside an element. */
    static void content(XmlWriter xml, Node parent) throws IOException {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(xml, element);
            } else if (node instanceof Text text) {
                xml.text(text.getData());
            }
        }
    }

    /** Writes an element. */
    static void element(XmlWriter xml, Element element) throws IOException {
        var attributes = attributes(element).toArray(String[]::new);
        if (element.hasChildNodes()) {
            xml.start(name(element), attributes);
            content(xml, element);
            xml.end();
        } else {
            xml.empty(name(element), attributes);
        }
    }

    private static String name(Node node) {
        var ours = node.getNamespaceURI() == null ? null : OURS.get(node.getNamespaceURI());
        return ours == null ? node.getNodeName() : ours + ":" + node.getLocalName();
    }

    private static List<String> attributes(Element element) {
        var sorted = new TreeMap<String, String>();
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var one = attributes.item(i);
            boolean declaresOurs = XMLNS.equals(one.getNamespaceURI())
                    && (OURS.containsKey(one.getNodeValue()) || OURS.containsValue(one.getLocalName()));
            if (!declaresOurs) {
                sorted.put(name(one), one.getNodeValue());
            }
        }
        var all = new ArrayList<String>();
        sorted.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        return all;
    }
}
