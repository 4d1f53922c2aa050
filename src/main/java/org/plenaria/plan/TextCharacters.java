// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;

/**
 * Which characters the texts of a plan may have. What no document can hold is refused where it would come in, by name,
 * so that nothing has to vanish or be replaced on the way out: control characters but tabs and line ends, halves of
 * surrogate pairs, and U+FFFE and U+FFFF, which are no characters.
 */
public final class TextCharacters {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private static final char VERTICAL_TAB = '\u000b';
    private static final char FORM_FEED = '\f';
    private static final char NEXT_LINE = '\u0085';

    private TextCharacters() {}

    /**
     * Where the first character stands that a plan cannot have.
     *
     * @return its index, or -1 when there is none
     */
    public static int firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_PRINTABLE && c < DELETE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isRefused(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The first character of a text that a plan cannot have, by its usual name ("U+0007"). */
    public static Optional<String> refused(String text) {
        int at = firstRefused(text);
        return at < 0 ? Optional.empty() : Optional.of(name(text.charAt(at)));
    }

    /** All of them, each once, in their order. */
    public static List<String> allRefused(String text) {
        return firstRefused(text) < 0
                ? List.of()
                : text.codePoints()
                        .filter(point -> Character.isBmpCodePoint(point) && isRefused((char) point))
                        .mapToObj(TextCharacters::name)
                        .distinct()
                        .toList();
    }

    private static String name(int character) {
        return "U+%04X".formatted(character);
    }

    /** The text without what a plan cannot have; what ends lines or pages elsewhere becomes a blank. */
    public static String accepted(String text) {
        if (firstRefused(text) < 0) {
            return text;
        }
        var accepted = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (!Character.isBmpCodePoint(point) || !isRefused((char) point)) {
                accepted.appendCodePoint(point);
            } else if (point == VERTICAL_TAB || point == FORM_FEED || point == NEXT_LINE) {
                accepted.append(' ');
            }
        });
        return accepted.toString();
    }

    /** Of a character that is not the half of a pair. */
    private static boolean isRefused(char c) {
        boolean control = c < FIRST_PRINTABLE ? c != '\t' && c != '\n' && c != '\r' : c >= DELETE && c <= LAST_CONTROL;
        return control || Character.isSurrogate(c) || c >= '\ufffe';
    }
}
