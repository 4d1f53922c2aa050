// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.into;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenaria.importing.words.Folding;

/** How much two titles have in common. */
final class Likeness {

    private Likeness() {}

    /** The words of a text without capitals, accents and marks. */
    static String folded(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** From 0 for no word in common to 1 for the same words in any order. */
    static double of(String one, String other) {
        var first = words(one);
        var second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(folded(text).split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
