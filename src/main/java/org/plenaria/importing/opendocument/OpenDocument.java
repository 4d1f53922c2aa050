// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.opendocument;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.RefusalReason;
import org.plenaria.importing.source.SourceDocument;

/** Opens OpenDocument files: texts and sheets. */
public final class OpenDocument {

    private static final Set<String> TEXT = Set.of("odt", "ott");
    private static final Set<String> SHEETS = Set.of("ods", "ots");

    private OpenDocument() {}

    /** Whether a package is one of these. */
    public static boolean is(OfficePackage office) {
        return office.part("META-INF/manifest.xml").isPresent()
                && (office.part("content.xml").isPresent() || office.isLocked());
    }

    /**
     * Reads a text or a workbook.
     *
     * @param ending of the file's name: it must fit the content
     * @throws ImportRefusedException when it is locked, neither, damaged, or named as the other
     */
    public static SourceDocument read(OfficePackage office, String fileName, String ending)
            throws ImportRefusedException {
        if (office.isLocked()) {
            throw new ImportRefusedException(RefusalReason.PASSWORD, fileName);
        }
        var body = body(office, fileName);
        boolean text = body.equals(Optional.of("text"));
        if (!text && !body.equals(Optional.of("spreadsheet"))) {
            throw new ImportRefusedException(RefusalReason.UNKNOWN_FORMAT, fileName);
        }
        if (!(text ? TEXT : SHEETS).contains(ending)) {
            throw new ImportRefusedException(RefusalReason.WRONG_EXTENSION, fileName, text ? "odt" : "ods");
        }
        return text ? OdtReader.read(office, fileName) : OdsReader.read(office, fileName);
    }

    /** The name of the element that holds the content. */
    private static Optional<String> body(OfficePackage office, String fileName) throws ImportRefusedException {
        try {
            var xml = Xml.stream(office.part("content.xml").orElseThrow());
            boolean inBody = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (inBody) {
                        return Optional.of(xml.getLocalName());
                    }
                    inBody = xml.getLocalName().equals("body");
                }
            }
            return Optional.empty();
        } catch (XMLStreamException malformed) {
            throw new ImportRefusedException(malformed, RefusalReason.DAMAGED, fileName);
        }
    }
}
