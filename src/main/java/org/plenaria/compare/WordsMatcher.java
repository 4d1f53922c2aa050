// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Wording;

/**
 * Recognises the items of a list of words in a changed copy of it: first those with the same words, then those that
 * share a language's wording (a translation came or went), then those of which at least half the words are the same.
 */
final class WordsMatcher {

    private static final double HALF = 0.5;

    /** In long lists only items about as far from the start are compared: 400 paragraphs must not take a second. */
    private static final int FARTHEST = 12;

    private record Pair(double likeness, int base, int side) {}

    private WordsMatcher() {}

    /** All that a text says, in one string. */
    static String words(LocalizedText text) {
        return text.wordings().stream().map(Wording::text).collect(Collectors.joining(" / "));
    }

    static List<Key> keys(List<LocalizedText> base, List<LocalizedText> side) {
        var seen = new HashMap<String, Integer>();
        var baseKeys = new ArrayList<Key>(base.size());
        Map<String, Deque<Integer>> unmatched = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            var words = words(base.get(i));
            baseKeys.add(key(words, seen));
            unmatched.computeIfAbsent(words, _ -> new ArrayDeque<>()).add(i);
        }
        var keys = new ArrayList<Optional<Key>>(side.size());
        var added = new ArrayList<Integer>();
        for (int i = 0; i < side.size(); i++) {
            var same = Optional.ofNullable(unmatched.get(words(side.get(i)))).map(Deque::poll);
            keys.add(same.map(baseKeys::get));
            if (same.isEmpty()) {
                added.add(i);
            }
        }
        var gone = unmatched.values().stream().flatMap(Deque::stream).sorted().toList();
        pairs(base, side, gone, added).forEach((item, match) -> keys.set(item, Optional.of(baseKeys.get(match))));
        var all = new ArrayList<Key>(side.size());
        for (int i = 0; i < side.size(); i++) {
            var words = words(side.get(i));
            all.add(keys.get(i).orElseGet(() -> key(words, seen)));
        }
        return all;
    }

    private static Key key(String words, Map<String, Integer> seen) {
        return new Key(new Address.Step.Words(words, seen.merge(words, 1, Integer::sum) - 1), 0);
    }

    private static Map<Integer, Integer> pairs(
            List<LocalizedText> base, List<LocalizedText> side, List<Integer> gone, List<Integer> added) {
        var candidates = new ArrayList<Pair>();
        for (int i = 0; i < gone.size(); i++) {
            for (int j = 0; j < added.size(); j++) {
                if (Math.abs(i - j) <= FARTHEST) {
                    double likeness = likeness(base.get(gone.get(i)), side.get(added.get(j)));
                    if (likeness >= HALF) {
                        candidates.add(new Pair(likeness, gone.get(i), added.get(j)));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::base)
                .thenComparingInt(Pair::side));
        var pairs = new HashMap<Integer, Integer>();
        for (var pair : candidates) {
            if (!pairs.containsKey(pair.side) && !pairs.containsValue(pair.base)) {
                pairs.put(pair.side, pair.base);
            }
        }
        return pairs;
    }

    private static double likeness(LocalizedText one, LocalizedText other) {
        double best = 0;
        for (var wording : one.wordings()) {
            var same = other.in(wording.language());
            if (same.isPresent()) {
                best = Math.max(best, same.get().equals(wording.text()) ? 2 : likeness(wording.text(), same.get()));
            }
        }
        return best;
    }

    /** The share of words that both have, 0 to 1, letters' case aside. */
    private static double likeness(String one, String other) {
        var counts = new HashMap<String, Integer>();
        var words = Words.of(one).stream().filter(Words::isWord).toList();
        var others = Words.of(other).stream().filter(Words::isWord).toList();
        words.forEach(word -> counts.merge(Words.folded(word), 1, Integer::sum));
        int common = 0;
        for (var word : others) {
            if (counts.merge(Words.folded(word), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return words.isEmpty() && others.isEmpty() ? 0 : 2.0 * common / (words.size() + others.size());
    }
}
