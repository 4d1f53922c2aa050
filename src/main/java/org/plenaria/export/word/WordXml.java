// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.ooxml.XmlWriter;

/** The elements that all parts of a Word document are made of: runs, fields, tab stops. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XmlWriter xml;

    WordXml(XmlWriter xml) {
        this.xml = xml;
    }

    XmlWriter xml() {
        return xml;
    }

    /** An element with nothing but a {@code w:val}. */
    WordXml value(String name, String value) throws IOException {
        xml.empty(name, "w:val", value);
        return this;
    }

    /** An element with nothing but a {@code w:val}. */
    WordXml value(String name, int value) throws IOException {
        return value(name, Integer.toString(value));
    }

    /**
     * A run of text; line feeds become line breaks and tab characters tabs.
     *
     * @param deleted whether it stands inside a deletion, where texts have an element of their own
     */
    WordXml run(String text, String characterStyle, String language, boolean deleted) throws IOException {
        if (text.isEmpty()) {
            return this;
        }
        var element = deleted ? "w:delText" : "w:t";
        xml.start("w:r").start("w:rPr");
        if (!characterStyle.isEmpty()) {
            value("w:rStyle", characterStyle);
        }
        value("w:lang", language);
        xml.end();
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            var breaking = breaking(text.charAt(i));
            if (!breaking.isEmpty()) {
                words(element, text.substring(written, i));
                xml.empty(breaking);
                written = i + 1;
            }
        }
        words(element, text.substring(written));
        xml.end();
        return this;
    }

    WordXml fieldCharacter(String type) throws IOException {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
        return this;
    }

    WordXml instruction(String instruction, boolean deleted) throws IOException {
        var element = deleted ? "w:delInstrText" : "w:instrText";
        xml.start("w:r").element(element, " " + instruction + " ", "xml:space", "preserve").end();
        return this;
    }

    WordXml tab(String kind, int position, String leader) throws IOException {
        if (leader.isEmpty()) {
            xml.empty("w:tab", "w:val", kind, "w:pos", Integer.toString(position));
        } else {
            xml.empty("w:tab", "w:val", kind, "w:leader", leader, "w:pos", Integer.toString(position));
        }
        return this;
    }

    private void words(String element, String text) throws IOException {
        if (!text.isEmpty()) {
            xml.element(element, text, "xml:space", "preserve");
        }
    }

    // Line separators of Unicode, and the one Word itself copies to the clipboard, break lines as well.
    private static String breaking(char c) {
        return switch (c) {
            case '\n', '\u000b', '\u0085', '\u2028', '\u2029' -> "w:br";
            case '\t' -> "w:tab";
            default -> "";
        };
    }
}
