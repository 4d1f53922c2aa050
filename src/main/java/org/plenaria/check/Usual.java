// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.LocalizedText;

/** The text an author uses again and again, so that a quick fix can offer it by name. */
final class Usual {

    private Usual() {}

    /** The most frequent of some texts, the earliest of equals; empty when none occurs twice. */
    static Optional<LocalizedText> of(Stream<LocalizedText> texts) {
        var counts = new LinkedHashMap<LocalizedText, Integer>();
        texts.filter(text -> !text.isAbsent()).forEach(text -> counts.merge(text, 1, Integer::sum));
        Optional<LocalizedText> best = Optional.empty();
        int most = 1;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = Optional.of(entry.getKey());
            }
        }
        return best;
    }
}
