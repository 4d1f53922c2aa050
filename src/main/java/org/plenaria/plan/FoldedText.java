// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text without capitals and accents, which remembers where each of its letters stood: "organización" is found by
 * "ORGANIZACION".
 */
public final class FoldedText {

    /** A stretch of the original text, the end not included. */
    public record Range(int start, int end) {}

    private final String folded;
    private final int[] origin;

    private FoldedText(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    /** Folds a text. */
    public static FoldedText of(String text) {
        var folded = new StringBuilder(text.length());
        var origin = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            var letters = fold(point);
            if (folded.length() + letters.length() + 1 > origin.length) {
                origin = Arrays.copyOf(origin, origin.length * 2 + letters.length());
            }
            Arrays.fill(origin, folded.length(), folded.length() + letters.length(), i);
            folded.append(letters);
            i += Character.charCount(point);
        }
        origin[folded.length()] = text.length();
        return new FoldedText(folded.toString(), origin);
    }

    /** A text folded, where nobody asks where its letters stood: sooner than {@link #of}. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return of(text).text();
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static String fold(int point) {
        if (point < 0x80) {
            return Character.toString(Character.toLowerCase(point));
        }
        var apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        var plain = new StringBuilder();
        apart.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a word, folded itself, stands in it. */
    public boolean contains(String foldedWord) {
        return folded.contains(foldedWord);
    }

    /** All of it, folded. */
    public String text() {
        return folded;
    }

    /** The words of a question, folded; none for one that is blank. */
    public static List<String> words(String question) {
        return Arrays.stream(of(question).text().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Where any of the words stand in the original text, in order, overlaps joined. */
    public List<Range> ranges(List<String> foldedWords) {
        var marked = new boolean[origin[folded.length()]];
        for (var word : foldedWords) {
            for (int at = folded.indexOf(word); at >= 0 && !word.isEmpty(); at = folded.indexOf(word, at + 1)) {
                Arrays.fill(marked, origin[at], origin[at + word.length()], true);
            }
        }
        var ranges = new ArrayList<Range>();
        for (int i = 0; i < marked.length; ) {
            int end = i;
            while (end < marked.length && marked[end] == marked[i]) {
                end++;
            }
            if (marked[i]) {
                ranges.add(new Range(i, end));
            }
            i = end;
        }
        return ranges;
    }
}
