// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.plan.Language;

/**
 * The language of a document as Word's spelling checker wants it: with a country. Where the plan names none, that of
 * the spelling international organizations use or that most readers have.
 */
record WordLanguage(Language language) {

    String tag() {
        return switch (language.tag()) {
            case "en" -> "en-GB";
            case "es" -> "es-ES";
            case "pt" -> "pt-BR";
            case "fr" -> "fr-FR";
            default -> language.tag();
        };
    }

    void write(XmlWriter xml) throws IOException {
        xml.empty("w:lang", "w:val", tag(), "w:eastAsia", tag(), "w:bidi", tag());
    }
}
