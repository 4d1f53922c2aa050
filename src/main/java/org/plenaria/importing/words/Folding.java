// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.words;

import java.text.Normalizer;

/** Takes capitals and accents off a text without moving a single character, so that places found in it hold. */
public final class Folding {

    private Folding() {}

    /** The text in small letters without accents, of the same length. */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00ba', '\u00b0' -> 'o';
            case '\u00aa' -> 'a';
            case '\uff1a' -> ':';
            default -> Character.isSpaceChar(c) ? ' ' : plainLetter(c);
        };
    }

    private static char plainLetter(char c) {
        if (c > 0x24f) { // beyond Latin letters with accents nothing of ours is written
            return Character.toLowerCase(c);
        }
        char base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }
}
