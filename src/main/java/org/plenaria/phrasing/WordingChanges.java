// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.List;
import org.plenaria.compare.WordDiff;

/** How a new wording reads beside an old one, stretch by stretch: for printing changes rather than counting them. */
public final class WordingChanges {

    /** What a stretch of text is. */
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
    public record Stretch(Kind kind, String text) {}

    private WordingChanges() {}

    /**
     * The stretches that lead from one wording to the other. Put together, the kept and deleted ones give the old, the
     * kept and inserted ones the new.
     */
    public static List<Stretch> between(String before, String after) {
        return WordDiff.between(before, after).runs().stream()
                .map(run -> new Stretch(kind(run.kind()), run.text()))
                .toList();
    }

    private static Kind kind(WordDiff.Kind kind) {
        return switch (kind) {
            case KEPT -> Kind.KEPT;
            case DELETED -> Kind.DELETED;
            case INSERTED -> Kind.INSERTED;
        };
    }
}
