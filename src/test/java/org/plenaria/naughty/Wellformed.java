// SPDX-License-Identifier: Apache-2.0
package org.plenaria.naughty;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What a strict reader finds in a piece of XML. */
final class Wellformed {

    private Wellformed() {}

    /**
     * All text of a document, a line feed after each paragraph and for each break.
     *
     * @throws AssertionError when it is not well-formed
     */
    static String text(String xml) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var text = new StringBuilder();
        try {
            var reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (reader.getLocalName()) {
                            case "br" -> text.append('\n');
                            case "tab" -> text.append('\t');
                            default -> { }
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (reader.getLocalName().equals("p")) {
                            text.append('\n');
                        }
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}
