// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.compare.WordDiff.Kind;
import org.plenaria.compare.WordDiff.Run;

/**
 * Puts kept, deleted and inserted words into runs a person can read: a lonely space, comma or short word between two
 * changes is no reason to cut a rewritten sentence into confetti.
 */
final class WordRuns {

    /** One kept stretch, or what was deleted and inserted between two. */
    private record Stretch(String deleted, String inserted, List<String> kept) {
        boolean isChange() {
            return kept.isEmpty();
        }
    }

    private WordRuns() {}

    static List<Run> readable(int[] kept, List<String> before, List<String> after) {
        var stretches = stretches(kept, before, after);
        for (int i = 1; i + 1 < stretches.size(); ) {
            var middle = stretches.get(i);
            if (!middle.isChange() && isSwallowed(middle, stretches.get(i - 1), stretches.get(i + 1))) {
                var left = stretches.get(i - 1);
                var right = stretches.get(i + 1);
                var text = String.join("", middle.kept);
                stretches.set(i - 1, new Stretch(
                        left.deleted + text + right.deleted, left.inserted + text + right.inserted, List.of()));
                stretches.subList(i, i + 2).clear();
                i = Math.max(1, i - 2);
            } else {
                i++;
            }
        }
        var runs = new ArrayList<Run>();
        for (var stretch : stretches) {
            runs.add(new Run(Kind.KEPT, String.join("", stretch.kept)));
            runs.add(new Run(Kind.DELETED, stretch.deleted));
            runs.add(new Run(Kind.INSERTED, stretch.inserted));
        }
        return WordDiff.joined(runs);
    }

    /** Whether a kept stretch says too little between its neighbours: only spaces, or one short word or mark. */
    private static boolean isSwallowed(Stretch middle, Stretch left, Stretch right) {
        if (!replaces(left) || !replaces(right)) {
            return false;
        }
        long words = middle.kept.stream().filter(token -> !Words.isSpace(token)).count();
        int length = String.join("", middle.kept).strip().length();
        return words == 0 || (words == 1 && length <= 3);
    }

    private static boolean replaces(Stretch stretch) {
        return !stretch.deleted.isBlank() && !stretch.inserted.isBlank();
    }

    private static List<Stretch> stretches(int[] kept, List<String> before, List<String> after) {
        var stretches = new ArrayList<Stretch>();
        int old = 0;
        int next = 0;
        while (old < before.size() || next < after.size()) {
            var same = new ArrayList<String>();
            while (old < before.size() && kept[old] == next) {
                same.add(before.get(old));
                old++;
                next++;
            }
            if (!same.isEmpty()) {
                stretches.add(new Stretch("", "", same));
            }
            int oldEnd = old;
            while (oldEnd < before.size() && kept[oldEnd] < 0) {
                oldEnd++;
            }
            int nextEnd = oldEnd < before.size() ? kept[oldEnd] : after.size();
            if (oldEnd > old || nextEnd > next) {
                stretches.add(new Stretch(
                        String.join("", before.subList(old, oldEnd)),
                        String.join("", after.subList(next, nextEnd)),
                        List.of()));
            }
            old = oldEnd;
            next = nextEnd;
        }
        return stretches;
    }
}
