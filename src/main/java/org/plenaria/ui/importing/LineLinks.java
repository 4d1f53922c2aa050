// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LineFate;
import org.plenaria.plan.Id;

/** Which lines of a document ended in which parts of the plan. */
final class LineLinks {

    private final List<LineFate> lines;
    private final Map<PartKey, List<Integer>> ofPart = new HashMap<>();
    private final Map<Id, List<Integer>> ofElement = new HashMap<>();

    LineLinks(List<LineFate> lines) {
        this.lines = lines;
        for (int at = 0; at < lines.size(); at++) {
            for (var part : parts(at)) {
                ofPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(at);
                var all = ofElement.computeIfAbsent(part.element(), _ -> new ArrayList<>());
                if (all.isEmpty() || all.getLast() != at) {
                    all.add(at);
                }
            }
        }
    }

    /** The parts that the words of a line ended in, the first first. */
    List<PartKey> parts(int line) {
        return List.copyOf(words(line).keySet());
    }

    /** The same with the words that ended there. */
    Map<PartKey, String> words(int line) {
        var parts = new LinkedHashMap<PartKey, String>();
        var fate = lines.get(line);
        for (var piece : fate.pieces()) {
            part(piece.fate()).ifPresent(part -> parts.putIfAbsent(part, fate.words(piece)));
        }
        return parts;
    }

    private static Optional<PartKey> part(Fate fate) {
        return switch (fate) {
            case Fate.Placed(Id element, String field) -> Optional.of(PartKey.of(element, field));
            case Fate.KeptAsNote(Id element, String field) -> Optional.of(PartKey.of(element, field));
            case Fate.LeftOut _ -> Optional.empty();
        };
    }

    /** The lines whose words a part has: of an element those of its fields too, those of its name first. */
    List<Integer> lines(PartKey part) {
        var own = ofPart.getOrDefault(part, List.of());
        if (!part.isElement()) {
            return own;
        }
        return Stream.concat(own.stream(), ofElement.getOrDefault(part.element(), List.of()).stream())
                .distinct()
                .toList();
    }
}
