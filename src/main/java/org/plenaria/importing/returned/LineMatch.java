// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Which line of a list that came back was which before: the same words, else the most alike in between. */
final class LineMatch {

    static final int NEW = -1;
    private static final double ALIKE = 0.34;
    private static final int MOST_CELLS = 4_000_000;

    private LineMatch() {}

    /** For each line now the index of the one before, or {@link #NEW}. */
    static int[] between(List<String> before, List<String> now) {
        var match = new int[now.size()];
        Arrays.fill(match, NEW);
        if ((long) before.size() * now.size() > MOST_CELLS) {
            return equalInOrder(before, now, match);
        }
        var longest = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int fromBefore = 0;
        int fromNow = 0;
        while (i < before.size() && j < now.size()) {
            if (before.get(i).equals(now.get(j))) {
                gap(before, fromBefore, i, now, fromNow, j, match);
                match[j++] = i++;
                fromBefore = i;
                fromNow = j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        gap(before, fromBefore, before.size(), now, fromNow, now.size(), match);
        moved(before, now, match);
        return match;
    }

    // Lines that only changed places are still the same lines.
    private static void moved(List<String> before, List<String> now, int[] match) {
        for (int j = 0; j < match.length; j++) {
            if (match[j] == NEW) {
                for (int i = 0; i < before.size() && match[j] == NEW; i++) {
                    int old = i;
                    if (before.get(i).equals(now.get(j)) && Arrays.stream(match).noneMatch(one -> one == old)) {
                        match[j] = i;
                    }
                }
            }
        }
    }

    private static int[] equalInOrder(List<String> before, List<String> now, int[] match) {
        int i = 0;
        for (int j = 0; j < match.length && i < before.size(); j++) {
            int at = before.subList(i, before.size()).indexOf(now.get(j));
            if (at >= 0) {
                match[j] = i + at;
                i += at + 1;
            }
        }
        return match;
    }

    private static void gap(
            List<String> before, int from, int to, List<String> now, int fromNow, int toNow, int[] match) {
        var left = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            int old = i;
            if (now.stream().noneMatch(line -> line.equals(before.get(old)))) {
                left.add(i);
            }
        }
        var open = new ArrayList<Integer>();
        for (int j = fromNow; j < toNow; j++) {
            if (!before.contains(now.get(j))) {
                open.add(j);
            }
        }
        if (left.size() == open.size()) {
            for (int k = 0; k < open.size(); k++) {
                match[open.get(k)] = left.get(k);
            }
            return;
        }
        for (int j : open) {
            int best = -1;
            double most = ALIKE;
            for (int i : left) {
                double alike = alike(before.get(i), now.get(j));
                if (alike > most) {
                    most = alike;
                    best = i;
                }
            }
            if (best >= 0) {
                match[j] = best;
                left.remove(Integer.valueOf(best));
            }
        }
    }

    /** How many words two lines share, from 0 to 1. */
    private static double alike(String one, String other) {
        var words = new HashSet<>(Arrays.asList(one.toLowerCase(Locale.ROOT).split("\\W+")));
        var others = new HashSet<>(Arrays.asList(other.toLowerCase(Locale.ROOT).split("\\W+")));
        int all = words.size() + others.size();
        words.retainAll(others);
        return all == 0 ? 0 : 2.0 * words.size() / all;
    }
}
