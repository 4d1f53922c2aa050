// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.RefusalReason;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a large part of an Office file piece by piece: one paragraph or table is in memory at a time, not the whole
 * document, which takes ten times the memory of its bytes.
 */
public final class XmlPieces {

    private static final int DEEPEST = 400;

    private final XMLStreamReader xml;
    private final Document document;

    private XmlPieces(XMLStreamReader xml) throws XMLStreamException {
        this.xml = xml;
        document = document();
    }

    /**
     * Hands over the elements directly inside those at a path, in their order.
     *
     * @param path local names from the root down
     * @throws ImportRefusedException when the part is no well-formed XML, or elements lie in each other without end
     */
    public static void read(byte[] part, List<String> path, String fileName, Consumer<Element> taker)
            throws ImportRefusedException {
        try {
            new XmlPieces(Xml.stream(part)).read(path, taker);
        } catch (XMLStreamException malformed) {
            throw new ImportRefusedException(malformed, RefusalReason.DAMAGED, fileName);
        }
    }

    private void read(List<String> path, Consumer<Element> taker) throws XMLStreamException {
        int depth = 0;
        int along = 0; // how many elements of the path are open
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type where there is none");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (along == path.size() && depth == along) {
                    taker.accept(piece());
                    continue;
                }
                if (depth == along && xml.getLocalName().equals(path.get(along))) {
                    along++;
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                along = Math.min(along, depth);
            }
        }
    }

    /** The element that has just begun, with all that is in it. */
    private Element piece() throws XMLStreamException {
        var root = element();
        Node at = root;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("elements lie in each other without end");
                    }
                    at = at.appendChild(element());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    at = depth == 0 ? at : at.getParentNode();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    at.appendChild(document.createTextNode(xml.getText()));
                default -> { }
            }
        }
        return root;
    }

    private static Document document() throws XMLStreamException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException missing) {
            throw new XMLStreamException(missing);
        }
    }

    private Element element() throws XMLStreamException {
        try {
            var element = document.createElementNS(xml.getNamespaceURI(), xml.getLocalName());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                element.setAttributeNS(
                        xml.getAttributeNamespace(i), xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            return element;
        } catch (DOMException forbidden) { // names that the stream lets through
            throw new XMLStreamException(forbidden);
        }
    }
}
