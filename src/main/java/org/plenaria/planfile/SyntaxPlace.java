// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

/** Makes the parser's idea of where it stopped into the place a person would point at. */
final class SyntaxPlace {

    private static final String BEFORE_A_TOKEN = "[{,: \t\r\n";
    private static final int LONGEST_EXCERPT = 20;

    private SyntaxPlace() {}

    /** The start of the number or word at an offset; the offset itself when there is neither. */
    static int startOfToken(String text, int offset) {
        int start = Math.min(offset, text.length() - 1);
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
            return first < ' ' ? "U+%04X".formatted(first) : Character.toString(first);
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_EXCERPT && inToken(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private static boolean inToken(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '+' || c == '-' || c == '.' || c == '_';
    }
}
