// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The fewest lines to take out and put in that lead from one text to another (E. W. Myers, "An O(ND) difference
 * algorithm and its variations", 1986).
 *
 * @param mostChanges beyond so many lines the search is given up; its memory grows with their square
 */
record LineEdits(List<String> before, List<String> after, int mostChanges) {

    /**
     * Lines that give way to others, all counted from 0, the ends excluded.
     */
    record Run(int from, int to, int newFrom, int newTo) {
        boolean isDeletion() {
            return newFrom == newTo;
        }
    }

    /** The places that change, from the first to the last; empty when there are too many changes. */
    Optional<List<Run>> runs() {
        var trace = new ArrayList<int[]>();
        int most = Math.min(mostChanges, before.size() + after.size());
        // How far into the first text each diagonal has come; diagonal k is at index k + offset.
        int offset = most + 1;
        int[] reached = new int[2 * most + 3];
        for (int changes = 0; changes <= most; changes++) {
            for (int k = -changes; k <= changes; k += 2) {
                int x = isDown(reached, k, changes, offset) ? reached[k + 1 + offset] : reached[k - 1 + offset] + 1;
                int y = x - k;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                reached[k + offset] = x;
                if (x >= before.size() && y >= after.size()) {
                    return Optional.of(walkedBack(trace, changes));
                }
            }
            trace.add(java.util.Arrays.copyOfRange(reached, offset - changes - 1, offset + changes + 2));
        }
        return Optional.empty();
    }

    private static boolean isDown(int[] reached, int k, int changes, int offset) {
        return k == -changes || (k != changes && reached[k - 1 + offset] < reached[k + 1 + offset]);
    }

    private List<Run> walkedBack(List<int[]> trace, int changes) {
        var runs = new ArrayList<Run>();
        int x = before.size();
        int y = after.size();
        for (int step = changes; step > 0; step--) {
            int[] reached = trace.get(step - 1);
            int offset = step; // of the copy that was kept
            int k = x - y;
            int from = isDown(reached, k, step, offset) ? k + 1 : k - 1;
            int oldX = reached[from + offset];
            int oldY = oldX - from;
            boolean isInsertion = from == k + 1;
            int toX = isInsertion ? oldX : oldX + 1;
            int toY = isInsertion ? oldY + 1 : oldY;
            join(runs, new Run(oldX, toX, oldY, toY));
            x = oldX;
            y = oldY;
        }
        Collections.reverse(runs);
        return List.copyOf(runs);
    }

    private static void join(List<Run> runs, Run earlier) {
        if (!runs.isEmpty() && runs.getLast().from == earlier.to && runs.getLast().newFrom == earlier.newTo) {
            var later = runs.removeLast();
            runs.add(new Run(earlier.from, later.to, earlier.newFrom, later.newTo));
        } else {
            runs.add(earlier);
        }
    }
}
