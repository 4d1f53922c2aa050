// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.Locale;

/**
 * One way to write a word. Capitals that only begin a word, or a part of it after a hyphen, say nothing about how it is
 * written: "Workshop" and "workshop" are one form, "ExcelGov" and "ExcelGOV" are two.
 */
record WordForm(String text) {

    static WordForm of(String word) {
        return new WordForm(isCapitalizedOnly(word) ? word.toLowerCase(Locale.ROOT) : word);
    }

    private static boolean isCapitalizedOnly(String word) {
        boolean beginning = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c) && !beginning) {
                return false;
            }
            beginning = !Character.isLetterOrDigit(c);
        }
        // A single capital before a hyphen or at all ("E-", "A") is no abbreviation either.
        return true;
    }

    /** Written throughout in capitals. */
    boolean isCapitals() {
        return text.length() > 1 && PlanWords.isAllCapitals(text);
    }

    boolean isPlain() {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** The same form where a word stood that began with a capital or without one. */
    String inPlaceOf(String word) {
        return isPlain() && Character.isUpperCase(word.charAt(0)) ? capitalized(text) : text;
    }

    static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
