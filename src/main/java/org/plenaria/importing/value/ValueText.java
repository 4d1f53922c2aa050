// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.regex.Pattern;

/** Takes off a text what belongs to its setting and not to its words. */
public final class ValueText {

    private static final Pattern PAIRED = Pattern.compile("(\\*{1,3}|_{1,3})(?=\\S)([^*_]+?)(?<=\\S)\\1");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EDGE_MARKS = Pattern.compile("^[*_]+\\s*|\\s*[*_]+$");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})(.)");
    private static final Pattern LAST_STOP = Pattern.compile("(?<!\\.)(?<!\\.\\p{L})\\s*\\.$");

    private ValueText() {}

    /** The text of Markdown without the backslashes that keep marks from being read as such. */
    public static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text.strip() : ESCAPED.matcher(text).replaceAll("$1").strip();
    }

    /** A paragraph without marks of emphasis around words, its own lines kept. */
    public static String paragraph(String text) {
        return PAIRED.matcher(text).replaceAll("$2").strip();
    }

    /** The words without marks of emphasis around them, and with single blanks. */
    public static String plain(String text) {
        var unmarked = text.indexOf('*') < 0 && text.indexOf('_') < 0 // as most are
                ? text
                : EDGE_MARKS.matcher(PAIRED.matcher(text).replaceAll("$2").strip()).replaceAll("");
        return SPACES.matcher(unmarked).replaceAll(" ").strip();
    }

    /** The plain words without the stop or comma that only parted them from what followed. */
    public static String tidy(String text) {
        var plain = plain(text);
        while (plain.endsWith(";") || plain.endsWith(",")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return LAST_STOP.matcher(plain).replaceFirst("");
    }
}
