// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.words;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Many words as one regular expression that looks at each letter once: with hundreds of words, trying one after the
 * other at every place of a long text would take seconds.
 */
final class WordTree {

    private final Map<Character, WordTree> next = new TreeMap<>();
    private boolean ends;

    private WordTree() {}

    /** A regular expression for any of these words, the longest that fits preferred. */
    static String pattern(Collection<String> words) {
        var root = new WordTree();
        words.stream().filter(word -> !word.isEmpty()).forEach(root::add);
        return root.next.isEmpty() ? "(?!)" : "(?:" + root.tails() + ")";
    }

    private void add(String word) {
        var at = this;
        for (int i = 0; i < word.length(); i++) {
            at = at.next.computeIfAbsent(word.charAt(i), _ -> new WordTree());
        }
        at.ends = true;
    }

    private String tails() {
        return next.entrySet().stream()
                .map(branch -> quoted(branch.getKey()) + branch.getValue().rest())
                .collect(Collectors.joining("|"));
    }

    private String rest() {
        if (next.isEmpty()) {
            return "";
        }
        return "(?:" + tails() + ")" + (ends ? "?" : "");
    }

    private static String quoted(char letter) {
        return Character.isLetterOrDigit(letter) || letter == ' ' ? Character.toString(letter) : "\\" + letter;
    }
}
