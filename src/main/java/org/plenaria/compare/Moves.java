// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items of a list were moved: the fewest that explain the other order. */
final class Moves {

    private Moves() {}

    /** The items that have to move, among those both lists have, to lead from one order to the other. */
    static <K> Set<K> between(List<K> before, List<K> after) {
        Map<K, Integer> positions = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            positions.put(before.get(i), i);
        }
        var common = after.stream().filter(positions::containsKey).toList();
        var moved = new HashSet<K>(common);
        longestRising(common.stream().mapToInt(positions::get).toArray()).forEach(at -> moved.remove(common.get(at)));
        return moved;
    }

    /** The indexes of a longest rising subsequence of distinct numbers. */
    private static List<Integer> longestRising(int[] numbers) {
        int[] lastOf = new int[numbers.length]; // for each length the index of the smallest number that can end it
        int[] previous = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[lastOf[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOf[low - 1];
            lastOf[low] = i;
            longest = Math.max(longest, low + 1);
        }
        var indexes = new Integer[longest];
        for (int at = longest == 0 ? -1 : lastOf[longest - 1], i = longest - 1; at >= 0; at = previous[at], i--) {
            indexes[i] = at;
        }
        return new ArrayList<>(Arrays.asList(indexes));
    }
}
