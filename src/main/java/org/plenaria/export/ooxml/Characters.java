// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.ooxml;

/**
 * Which characters an XML document may hold (XML 1.0, section 2.2), and what stands for those it may not: a control
 * character becomes its picture (U+2400 and following), a lone surrogate or a non-character becomes U+FFFD. So a reader
 * sees that something was there; nothing turns into a question mark, and nothing vanishes.
 */
public final class Characters {

    private static final char REPLACEMENT = '\ufffd';
    private static final char PICTURE_OF_NULL = '\u2400';

    private Characters() {}

    /** Whether XML can hold a text as it is. */
    public static boolean allAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? !isBlank(c) : c >= Character.MIN_SURROGATE && !isAllowed(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The text with every character that XML cannot hold replaced by a visible one; line ends become line feeds. */
    public static String visible(String text) {
        var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (allAllowed(lines)) {
            return lines;
        }
        var visible = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c < ' ' && !isBlank(c)) {
                visible.append((char) (PICTURE_OF_NULL + c));
            } else {
                visible.append(isAllowed(lines, i) ? c : REPLACEMENT);
            }
        }
        return visible.toString();
    }

    /** The text with lone surrogates replaced: the one thing UTF-8 cannot write. */
    public static String withoutLoneSurrogates(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            whole.append(Character.isSurrogate(c) && !isAllowed(text, i) ? REPLACEMENT : c);
        }
        return whole.toString();
    }

    private static boolean isBlank(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isAllowed(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c != '\ufffe' && c != '\uffff';
    }
}
