// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.redline;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.document.Change;
import org.plenaria.export.document.Span;
import org.plenaria.phrasing.WordingChanges;

/**
 * The text of a paragraph in two states as one text with changes.
 *
 * @param deletion how what went is signed
 * @param insertion how what came is signed
 */
record SpansMerge(Change deletion, Change insertion) {

    List<Span> of(List<Span> old, List<Span> now) {
        var merged = new ArrayList<Span>();
        for (var step : Alignment.along(old, now, alike(old, now))) {
            if (step.isBoth()) {
                merged.addAll(words(step.old().orElseThrow(), step.now().orElseThrow()));
            } else {
                step.old().ifPresent(span -> merged.add(span.withChange(deletion)));
                step.now().ifPresent(span -> merged.add(span.withChange(insertion)));
            }
        }
        return merged;
    }

    private List<Span> words(Span old, Span now) {
        if (old.text().equals(now.text())) {
            return List.of(now);
        }
        return WordingChanges.between(old.text(), now.text()).stream()
                .map(stretch -> now.withText(stretch.text()).withChange(switch (stretch.kind()) {
                    case KEPT -> Change.NONE;
                    case DELETED -> deletion;
                    case INSERTED -> insertion;
                }))
                .toList();
    }

    /** For each present span the earlier one of the same kind, in order; there are a handful of each. */
    private static int[] alike(List<Span> old, List<Span> now) {
        int[] match = new int[now.size()];
        int next = 0;
        for (int i = 0; i < now.size(); i++) {
            match[i] = -1;
            for (int k = next; k < old.size(); k++) {
                if (old.get(k).isLike(now.get(i))) {
                    match[i] = k;
                    next = k + 1;
                    break;
                }
            }
        }
        return match;
    }
}
