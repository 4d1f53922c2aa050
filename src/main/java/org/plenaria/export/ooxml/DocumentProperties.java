// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

import java.io.IOException;
import java.time.LocalDate;

/**
 * What a file manager shows of a document, and the parts that hold it.
 *
 * @param day stands for the times of creation and change, so that the clock does not
 * @param language a language tag
 */
public record DocumentProperties(
        String title, String subject, String creator, String edition, LocalDate day, String language) {

    public static final String CORE = "docProps/core.xml";
    public static final String APP = "docProps/app.xml";
    public static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    public static final String APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    /** Writes both parts. */
    public void write(OoxmlPackage file) throws IOException {
        file.part(CORE, this::core);
        file.part(APP, xml -> xml.start("Properties",
                        "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", "Plenaria")
                .end());
    }

    private void core(XmlWriter xml) throws IOException {
        xml.start("cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", title);
        xml.element("dc:subject", subject);
        xml.element("dc:creator", creator);
        xml.element("cp:keywords", edition);
        xml.element("cp:lastModifiedBy", creator);
        var midnight = day + "T00:00:00Z";
        xml.element("dcterms:created", midnight, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", midnight, "xsi:type", "dcterms:W3CDTF");
        xml.element("dc:language", language);
        xml.end();
    }
}
