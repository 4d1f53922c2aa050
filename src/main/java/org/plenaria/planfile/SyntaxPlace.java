// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Makes the parser's idea of where it stopped into the place a person would point at. */
final class SyntaxPlace {

    private static final String BEFORE_A_TOKEN = "[{,: \t\r\n";
    /** Where the parser reports having read past a number or word, instead of where that began. */
    private static final Pattern PAST_THE_TOKEN = Pattern.compile("numeric value|^Non-standard token");

    private static final int LONGEST_EXCERPT = 20;

    private SyntaxPlace() {}

    /** The offset to point at: the start of the number or word that is wrong, else the very sign. */
    static int of(JacksonException e, String text) {
        int offset = (int) e.getLocation().getCharOffset();
        if (offset < 0 || offset > text.length()) {
            return text.length();
        }
        boolean mayBePast = PAST_THE_TOKEN.matcher(e.getOriginalMessage()).find();
        if (mayBePast && offset > 0 && (offset == text.length() || !inToken(text.charAt(offset)))) {
            return startOfToken(text, offset - 1);
        }
        return offset == text.length() ? offset : startOfToken(text, offset);
    }

    static boolean isLoneSurrogate(JacksonException e) {
        return e.getOriginalMessage().contains("surrogate");
    }

    private static int startOfToken(String text, int offset) {
        int start = offset;
        while (start > 0 && inToken(text.charAt(start)) && inToken(text.charAt(start - 1))) {
            start--;
        }
        boolean standsAlone = start == 0 || BEFORE_A_TOKEN.indexOf(text.charAt(start - 1)) >= 0;
        return standsAlone && inToken(text.charAt(start)) ? start : offset;
    }

    /** What stands at an offset: one word, number or sign. */
    static String excerpt(String text, int at) {
        int first = text.codePointAt(at);
        if (!inToken(text.charAt(at))) {
            return isInvisible(first) ? "U+%04X".formatted(first) : Character.toString(first);
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_EXCERPT && inToken(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    /** Whether a message that quoted this character would seem to quote nothing. */
    static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean inToken(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '+' || c == '-' || c == '.' || c == '_';
    }
}
