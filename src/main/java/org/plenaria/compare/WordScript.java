// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of one text another keeps: a longest common subsequence, by the linear-space method of Myers ("An O(ND)
 * difference algorithm and its variations", 1986, section 4b).
 */
final class WordScript {

    /** Beyond this many differences in one stretch an exact answer says little and costs seconds. */
    private static final int MOST_DIFFERENCES = 2_000;

    private final int[] before;
    private final int[] after;
    private final int[] keptAt;
    private final int[] forward;
    private final int[] backward;

    WordScript(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        this.before = numbered(before, numbers);
        this.after = numbered(after, numbers);
        this.keptAt = new int[before.size()];
        Arrays.fill(keptAt, -1);
        this.forward = new int[2 * (before.size() + after.size()) + 4];
        this.backward = new int[forward.length];
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
                .toArray();
    }

    /** For each word of the first text its index in the second, or -1; the indexes rise. */
    int[] kept() {
        match(0, before.length, 0, after.length);
        return keptAt;
    }

    private void match(int from, int to, int otherFrom, int otherTo) {
        int a = from;
        int b = otherFrom;
        int aEnd = to;
        int bEnd = otherTo;
        while (a < aEnd && b < bEnd && before[a] == after[b]) {
            keptAt[a++] = b++;
        }
        while (a < aEnd && b < bEnd && before[aEnd - 1] == after[bEnd - 1]) {
            keptAt[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        int[] middle = middle(a, aEnd, b, bEnd);
        if (middle.length == 2) {
            match(a, middle[0], b, middle[1]);
            match(middle[0], aEnd, middle[1], bEnd);
        }
    }

    /** A point through which a shortest script leads, searched from both ends at once; empty where too far apart. */
    private int[] middle(int a, int aEnd, int b, int bEnd) {
        int n = aEnd - a;
        int m = bEnd - b;
        int delta = n - m;
        boolean odd = (delta & 1) != 0;
        int zero = forward.length / 2;
        int most = Math.min((n + m + 1) / 2, MOST_DIFFERENCES);
        forward[zero + 1] = 0;
        backward[zero + 1] = 0;
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && forward[zero + k - 1] < forward[zero + k + 1])
                        ? forward[zero + k + 1]
                        : forward[zero + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && y >= 0 && before[a + x] == after[b + y]) {
                    x++;
                    y++;
                }
                forward[zero + k] = x;
                int mirrored = delta - k;
                if (odd && x <= n && y <= m && Math.abs(mirrored) < d && x + backward[zero + mirrored] >= n) {
                    return inside(a, x, n, b, y, m);
                }
            }
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && backward[zero + k - 1] < backward[zero + k + 1])
                        ? backward[zero + k + 1]
                        : backward[zero + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && y >= 0 && before[aEnd - x - 1] == after[bEnd - y - 1]) {
                    x++;
                    y++;
                }
                backward[zero + k] = x;
                int mirrored = delta - k;
                if (!odd && x <= n && y <= m && Math.abs(mirrored) <= d && x + forward[zero + mirrored] >= n) {
                    return inside(a, n - x, n, b, m - y, m);
                }
            }
        }
        return new int[0];
    }

    // A corner would divide nothing.
    private static int[] inside(int a, int x, int n, int b, int y, int m) {
        boolean divides = x + y > 0 && x + y < n + m;
        return divides ? new int[] {a + x, b + y} : new int[0];
    }
}
