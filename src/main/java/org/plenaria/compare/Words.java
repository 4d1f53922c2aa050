// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text cut into words, numbers, spaces and punctuation marks, of which the text can be put together again. */
final class Words {

    // A word keeps its accents as separate characters, its inner apostrophes (l'area) and hyphens (on-site);
    // a number keeps its separators (18,500.50), so that a changed amount reads as one change.
    private static final Pattern TOKEN = Pattern.compile(
            "\\p{N}+(?:[.,\\u00a0\\u202f]\\p{N}+)*"
                    + "|[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*(?:['\\u2019\\-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_]*)*"
                    + "|\\R|[^\\S\\r\\n]+|\\X",
            Pattern.DOTALL);

    // Scripts written without spaces have no words to find this way: each character stands for itself.
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]");

    private Words() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) { // cannot be left out of a text that has to be put together again
                tokens.add(text.substring(end, matcher.start()));
            }
            end = matcher.end();
            var token = matcher.group();
            if (UNSPACED.matcher(token).find()) {
                token.codePoints().mapToObj(Character::toString).forEach(tokens::add);
            } else {
                tokens.add(token);
            }
        }
        if (end < text.length()) {
            tokens.add(text.substring(end));
        }
        return tokens;
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    static boolean isSpace(String token) {
        return token.isBlank() || token.codePoints().allMatch(Character::isSpaceChar);
    }

    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
