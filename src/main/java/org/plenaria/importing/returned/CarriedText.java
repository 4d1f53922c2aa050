// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.Optional;
import org.plenaria.importing.office.OfficePackage;
import org.plenaria.importing.office.Relations;
import org.plenaria.importing.office.Xml;
import org.plenaria.importing.source.ImportRefusedException;

/** Finds what an Office file of ours carries unseen. Programs rename the part that holds it when they save. */
final class CarriedText {

    private static final String NAMESPACE = "urn:plenaria:carried";

    private CarriedText() {}

    static Optional<String> of(OfficePackage office, String main, String fileName) throws ImportRefusedException {
        for (var relation : Relations.of(office, main, fileName).values()) {
            var bytes = relation.type().equals("customXml") ? office.part(relation.target()) : Optional.<byte[]>empty();
            if (bytes.isPresent()) {
                var root = Xml.root(bytes.get(), fileName);
                if (NAMESPACE.equals(root.getNamespaceURI())) {
                    return Optional.of(root.getTextContent().strip());
                }
            }
        }
        return Optional.empty();
    }
}
