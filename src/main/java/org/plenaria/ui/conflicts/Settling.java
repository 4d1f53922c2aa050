// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.conflicts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.compare.Address;
import org.plenaria.compare.Conflict;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.Resolution;
import org.plenaria.plan.TextCharacters;
import org.plenaria.plan.Wording;

/** A merge while somebody decides what its sides contradict each other in. */
final class Settling {

    private final Map<Address, Resolution> chosen = new HashMap<>();
    private MergePlan merge;

    Settling(MergePlan merge) {
        this.merge = merge;
    }

    MergePlan merge() {
        return merge;
    }

    /** What is contradicted as things stand: deciding that something goes settles what is inside it. */
    List<Conflict> conflicts() {
        return merge.conflicts();
    }

    Optional<Resolution> chosen(Conflict conflict) {
        return Optional.ofNullable(chosen.get(conflict.at()));
    }

    int undecided() {
        return merge.open().size();
    }

    void choose(Conflict conflict, Resolution resolution) {
        chosen.put(conflict.at(), resolution);
        merge = merge.resolved(conflict, resolution);
    }

    /** Decides everything for one side, what was decided otherwise before included. */
    void chooseAll(Resolution.Side side) {
        // Deciding one may bring up another inside it, so until nothing new comes up.
        for (boolean more = true; more; ) {
            var next = merge.conflicts().stream().filter(one -> !side.equals(chosen.get(one.at()))).findFirst();
            more = next.isPresent();
            next.ifPresent(conflict -> choose(conflict, side));
        }
    }

    /** The words somebody would begin with who wants to say it their own way; empty where words cannot settle it. */
    static Optional<String> ownWords(Conflict conflict) {
        if (conflict.kind() != Conflict.Kind.VALUE) {
            return Optional.empty();
        }
        return conflict.sides().stream().flatMap(Optional::stream).findFirst().flatMap(value -> switch (value) {
            case Wording wording -> Optional.of(wording.text());
            case String text -> Optional.of(text);
            case Optional<?> optional when optional.isPresent() && optional.get() instanceof String text ->
                Optional.of(text);
            default -> Optional.empty();
        });
    }

    /** Chooses words of one's own; blank words, and such as no plan can have, decide nothing. */
    void chooseWords(Conflict conflict, String words) {
        if (words.isBlank() || TextCharacters.refused(words).isPresent()) {
            return;
        }
        var first = conflict.sides().stream().flatMap(Optional::stream).findFirst().orElseThrow();
        Object value = switch (first) {
            case Wording wording -> new Wording(wording.language(), words, wording.madeFrom(), wording.unknown());
            case Optional<?> _ -> Optional.of(words);
            default -> words;
        };
        choose(conflict, new Resolution.Value(value));
    }
}
