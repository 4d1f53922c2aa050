// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plenaria.plan.Language;

/**
 * The language a text is written in, by its small common words.
 *
 * @param sure whether it leads clearly; when not, a reader should be told
 */
public record LanguageGuess(Language language, boolean sure) {

    private static final int MOST_LINES = 3_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Counts the common words of every language in the first lines; a few thousand tell as much as all. */
    public static LanguageGuess of(List<String> lines, Vocabulary vocabulary) {
        Map<Language, Integer> counts = new TreeMap<>();
        for (var language : WordList.LANGUAGES) {
            var common = Set.copyOf(vocabulary.words("language.common", language));
            int count = 0;
            for (var line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
                count += (int) WORD.matcher(Folding.fold(line)).results()
                        .filter(word -> common.contains(word.group()))
                        .count();
            }
            counts.put(language, count);
        }
        var best = WordList.LANGUAGES.getFirst();
        for (var language : WordList.LANGUAGES) {
            best = counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0) ? language : best;
        }
        int most = counts.getOrDefault(best, 0);
        var winner = best;
        boolean clear = most >= 3
                && counts.entrySet().stream()
                        .allMatch(count -> count.getKey().equals(winner) || count.getValue() < most);
        return new LanguageGuess(best, clear);
    }
}
