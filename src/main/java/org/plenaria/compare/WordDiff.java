// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What changed inside a text, word by word.
 *
 * @param runs put together in order, the kept and deleted ones give the first text, the kept and inserted ones the
 *     second; no two neighbours are of the same kind, and of a deletion and an insertion side by side the deletion
 *     comes first
 */
public record WordDiff(List<Run> runs) {

    /** What happened to a stretch of text. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    /**
     * A stretch of text.
     *
     * @param text never empty
     */
    public record Run(Kind kind, String text) {}

    public WordDiff {
        runs = List.copyOf(runs);
    }

    public static WordDiff between(String before, String after) {
        if (before.equals(after)) {
            return new WordDiff(before.isEmpty() ? List.of() : List.of(new Run(Kind.KEPT, before)));
        }
        var old = Words.of(before);
        var next = Words.of(after);
        return new WordDiff(WordRuns.readable(new WordScript(old, next).kept(), old, next));
    }

    /** The first text. */
    public String before() {
        return without(Kind.INSERTED);
    }

    /** The second text. */
    public String after() {
        return without(Kind.DELETED);
    }

    private String without(Kind kind) {
        return runs.stream().filter(run -> run.kind != kind).map(Run::text).collect(Collectors.joining());
    }

    static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (var run : runs) {
            if (run.text.isEmpty()) {
                continue;
            }
            if (!joined.isEmpty() && joined.getLast().kind == run.kind) {
                var last = joined.removeLast();
                joined.add(new Run(run.kind, last.text + run.text));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
