// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A part of a Word file that nobody sees: Office and LibreOffice keep it through editing and saving. */
public final class CarriedPart {

    /** The name of the part within the file. */
    public static final String NAME = "customXml/plenaria.xml";

    private static final String PROPERTIES = "customXml/plenariaProps.xml";
    private static final String NAMESPACE = "urn:plenaria:carried";
    private static final String STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final String ID = "{6B3F0A5E-9C47-4E3B-8D1E-5A0F4C2B7E91}"; // any, the same in every file

    private CarriedPart() {}

    /** Declares it among the content types. */
    public static void declare(Map<String, String> types) {
        types.put(PROPERTIES, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    }

    /** Whether a part of a template, once exported itself, is one: a document carries its own plan only. */
    public static boolean isOne(String part) {
        return part.equals(NAME) || part.equals(PROPERTIES);
    }

    /** How the main part, in a folder of its own, refers to it. */
    public static Relationship relationship() {
        return new Relationship("rIdCarried", "customXml", "../" + NAME);
    }

    /** Writes it. */
    public static void write(OoxmlPackage file, String text) throws IOException {
        file.part(NAME, xml -> xml.element("carried", text, "xmlns", NAMESPACE));
        file.relationships(NAME, List.of(
                new Relationship("rId1", "customXmlProps", "plenariaProps.xml")));
        file.part(PROPERTIES, xml -> xml
                .start("ds:datastoreItem", "ds:itemID", ID, "xmlns:ds", STORE)
                .start("ds:schemaRefs")
                .empty("ds:schemaRef", "ds:uri", NAMESPACE)
                .end(2));
    }
}
