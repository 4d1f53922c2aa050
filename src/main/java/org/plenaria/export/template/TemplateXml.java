// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of templates and finds its elements. */
public final class TemplateXml {

    /** The namespace of Word's own elements. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The namespace of the ids of relationships. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String DEEPEST = "400"; // elements in each other; Word's own documents have some forty

    private TemplateXml() {}

    /**
     * Reads a document that may be hostile: no document types, so no entities and nothing fetched from outside.
     *
     * @throws IOException when it is no such XML
     */
    public static Document parse(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent()); // the usual one writes to the terminal
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IOException(malformed);
        }
    }

    /** Whether a node is one of Word's own elements of a name. */
    public static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** The elements directly inside another. */
    public static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of a name directly inside another. */
    public static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** The first element found by going down these names. */
    public static Optional<Element> down(Node from, String... names) {
        Optional<? extends Node> at = Optional.of(from);
        for (var name : names) {
            at = at.flatMap(node -> child(node, name));
        }
        return at.map(Element.class::cast);
    }

    /** All elements of a name inside a node, at any depth, in their order. */
    public static List<Element> all(Node node, String name) {
        var all = new ArrayList<Element>();
        each(node, element -> {
            if (is(element, name)) {
                all.add(element);
            }
        });
        return all;
    }

    /** Visits every element inside a node. */
    public static void each(Node node, Consumer<Element> visitor) {
        for (var child : children(node)) {
            visitor.accept(child);
            each(child, visitor);
        }
    }

    /** An attribute of Word's own, "" when it is not there. */
    public static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException remark) {
            // a remark changes nothing
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
