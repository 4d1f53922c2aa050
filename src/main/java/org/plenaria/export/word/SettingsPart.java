// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * The document's settings: no hyphenation, laid out as by the Word of today, and its language.
 *
 * @param tracked whether what a reader changes is marked, as what was changed before is
 */
record SettingsPart(WordLanguage language, boolean tracked) {

    void write(XmlWriter xml) throws IOException {
        var word = new WordXml(xml);
        xml.start("w:settings", "xmlns:w", WordXml.W);
        xml.empty("w:zoom", "w:percent", "100");
        if (tracked) {
            xml.empty("w:trackRevisions");
        }
        word.value("w:defaultTabStop", 720);
        word.value("w:autoHyphenation", "false");
        word.value("w:characterSpacingControl", "doNotCompress");
        xml.start("w:compat").empty("w:compatSetting",
                "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word",
                "w:val", "15").end();
        xml.empty("w:themeFontLang", "w:val", language.tag());
        word.value("w:decimalSymbol", ".");
        word.value("w:listSeparator", ",");
        xml.end();
    }
}
