// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.RefusalReason;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that may be hostile: no document types, so no entities and nothing fetched from outside. */
public final class Xml {

    private static final int PROLOG = 4_096;

    // Java counts each &amp; and &quot; as an entity and stops at 100,000 of them, which spreadsheets with formulas
    // exceed. Without document types there are no other entities, so nothing can grow.
    private static final List<String> ENTITY_LIMITS =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");
    private static final String NO_LIMIT = "0";

    private Xml() {}

    static byte[] checked(byte[] xml, String fileName) throws ImportRefusedException {
        var start = new String(xml, 0, Math.min(xml.length, PROLOG), StandardCharsets.ISO_8859_1);
        if (start.replace("\0", "").contains("<!DOCTYPE")) {
            throw new ImportRefusedException(RefusalReason.OUTSIDE_REFERENCE, fileName);
        }
        return xml;
    }

    /**
     * The root of a document.
     *
     * @throws ImportRefusedException when it is no well-formed XML
     */
    public static Element root(byte[] xml, String fileName) throws ImportRefusedException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            ENTITY_LIMITS.forEach(limit -> factory.setAttribute(limit, NO_LIMIT));
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent()); // the usual one writes to the terminal
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException malformed) {
            throw new ImportRefusedException(malformed, RefusalReason.DAMAGED, fileName);
        }
    }

    /** A reader that goes through a document without holding it. */
    public static XMLStreamReader stream(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** The elements directly inside another. */
    public static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The elements of a name directly inside another. */
    public static List<Element> children(Node parent, String name) {
        var children = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element found by going down these names. */
    public static Optional<Element> down(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (var name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute whatever its namespace, "" when it is not there. */
    public static String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
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
