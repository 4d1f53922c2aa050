// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.plenaria.export.ooxml.Characters;

/** Writes content lines of a calendar (RFC 5545, 3.1): escaped, folded at 75 bytes, each ended by CR and LF. */
final class CalendarLines {

    private static final int LONGEST = 75;

    private final Writer out;

    CalendarLines(Writer out) {
        this.out = out;
    }

    /**
     * A line whose value is no text: a date, a rule, a word of the format.
     *
     * @param name of the property with its parameters
     */
    void plain(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A line whose value is a text; an empty one is left out. */
    void text(String name, String value) throws IOException {
        if (!value.isBlank()) {
            fold(name + ":" + escaped(value));
        }
    }

    private static String escaped(String value) {
        return Characters.visible(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("[\n\u000b\u0085\u2028\u2029]", "\\\\n")
                .replace("\u007f", "\ufffd"); // the one control character that XML allows and calendars do not
    }

    /** No line is longer than 75 bytes, and none is broken inside a character. */
    private void fold(String line) throws IOException {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            var character = Character.toString(c);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST) {
                out.write("\r\n ");
                bytes = 1;
            }
            out.write(character);
            bytes += length;
            i += Character.charCount(c);
        }
        out.write("\r\n");
    }
}
