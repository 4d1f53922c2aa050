// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Lays two lists side by side. Items with the same key are the same; as many of them as possible stay in their place,
 * the others are taken out and put in again.
 */
final class Alignment {

    private Alignment() {}

    /** The two lists as one, in an order that keeps that of both; at each place first what went, then what came. */
    static <T> List<Step<T>> of(List<T> old, List<T> now, Function<T, ?> key) {
        var places = new HashMap<Object, Integer>();
        var oldKeys = keys(old, key);
        for (int i = 0; i < old.size(); i++) {
            places.put(oldKeys.get(i), i);
        }
        var nowKeys = keys(now, key);
        int[] match = new int[now.size()];
        for (int i = 0; i < match.length; i++) {
            match[i] = places.getOrDefault(nowKeys.get(i), -1);
        }
        return along(old, now, longestRise(match));
    }

    /**
     * The two lists as one.
     *
     * @param match for each item of the present list the index of the same one in the earlier list, rising, or -1
     */
    static <T> List<Step<T>> along(List<T> old, List<T> now, int[] match) {
        var steps = new ArrayList<Step<T>>(Math.max(old.size(), now.size()));
        int next = 0;
        int pending = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                old.subList(next, match[i]).forEach(item -> steps.add(Step.old(item)));
                now.subList(pending, i).forEach(item -> steps.add(Step.now(item)));
                steps.add(Step.both(old.get(match[i]), now.get(i)));
                next = match[i] + 1;
                pending = i + 1;
            }
        }
        old.subList(next, old.size()).forEach(item -> steps.add(Step.old(item)));
        now.subList(pending, now.size()).forEach(item -> steps.add(Step.now(item)));
        return steps;
    }

    /** Keys made unique by counting: nothing may be lost, even where a plan has something twice. */
    private static <T> List<Object> keys(List<T> items, Function<T, ?> key) {
        var counts = new HashMap<Object, Integer>();
        var keys = new ArrayList<Object>(items.size());
        for (var item : items) {
            Object own = key.apply(item);
            keys.add(List.of(own, counts.merge(own, 1, Integer::sum)));
        }
        return keys;
    }

    /** The matches without those that do not belong to a longest rising sequence of them. */
    private static int[] longestRise(int[] match) {
        int[] ends = new int[match.length]; // by length: the index at which the lowest such sequence ends
        int[] before = new int[match.length];
        int longest = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] < 0) {
                continue;
            }
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) / 2;
                if (match[ends[middle]] < match[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            longest = Math.max(longest, low + 1);
        }
        int[] kept = new int[match.length];
        Arrays.fill(kept, -1);
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
            kept[i] = match[i];
        }
        return kept;
    }
}
