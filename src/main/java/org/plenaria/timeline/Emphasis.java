// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Id;

/**
 * What stands out on a timeline at the moment.
 *
 * @param selected the activities that are selected
 * @param focus the row with the keyboard's attention, while the timeline has the keyboard
 * @param hovered the row under the pointer
 * @param preview what a running gesture would do
 * @param held the milestone that the keys move
 * @param matching the activities one is looking for, the others are dimmed; absent when one looks for nothing
 * @param searched the words one is looking for, folded; they are marked in the titles
 */
public record Emphasis(
        Set<Id> selected,
        Optional<RowKey> focus,
        Optional<RowKey> hovered,
        Optional<Preview> preview,
        Optional<Id> held,
        Optional<Set<Id>> matching,
        List<String> searched) {

    public static final Emphasis NONE = new Emphasis(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Emphasis {
        selected = Set.copyOf(selected);
        searched = List.copyOf(searched);
    }

    /** Without words one is looking for. */
    public Emphasis(
            Set<Id> selected,
            Optional<RowKey> focus,
            Optional<RowKey> hovered,
            Optional<Preview> preview,
            Optional<Id> held,
            Optional<Set<Id>> matching) {
        this(selected, focus, hovered, preview, held, matching, List.of());
    }

    /** Without a milestone held. */
    public Emphasis(Set<Id> selected, Optional<RowKey> focus, Optional<RowKey> hovered, Optional<Preview> preview) {
        this(selected, focus, hovered, preview, Optional.empty(), Optional.empty());
    }

    /** Whether a row is to stand back. */
    boolean isDimmed(Row row) {
        return row instanceof Row.ActivityRow one
                && matching.filter(ids -> !ids.contains(one.activity().id())).isPresent();
    }
}
