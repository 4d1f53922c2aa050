// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenaria.compare.ProposalRow;
import org.plenaria.session.readback.ReadBack;
import org.plenaria.session.readback.ReadBackPhrases;

/**
 * A change that came back, in words, and whether it is ticked.
 *
 * @param opens whether it is the first of its element
 * @param aside who wrote it, what stands there meanwhile, why it is asked for; "" when there is nothing to say
 * @param asked whether it needs a second thought
 */
record ReturnedRow(
        ProposalRow proposal, String element, boolean opens, String field, String before, String after, String aside,
        boolean asked, BooleanProperty accepted) {

    /** All changes, those of one element together. */
    static List<ReturnedRow> of(ReadBack readBack, ReadBackPhrases phrases) {
        var review = readBack.review();
        var usual = review.uncontested();
        var byElement = new LinkedHashMap<String, List<ProposalRow>>();
        for (var row : review.rows()) {
            byElement.computeIfAbsent(phrases.element(row), _ -> new ArrayList<>()).add(row);
        }
        var rows = new ArrayList<ReturnedRow>();
        byElement.forEach((element, proposals) -> {
            for (int i = 0; i < proposals.size(); i++) {
                var one = proposals.get(i);
                rows.add(new ReturnedRow(
                        one, element, i == 0, phrases.field(one), phrases.before(one), phrases.after(one),
                        aside(one, phrases), phrases.question(one).isPresent(),
                        new SimpleBooleanProperty(usual.contains(one.at()))));
            }
        });
        return List.copyOf(rows);
    }

    private static String aside(ProposalRow row, ReadBackPhrases phrases) {
        var said = new ArrayList<String>();
        phrases.by(row).ifPresent(said::add);
        phrases.question(row).ifPresent(said::add);
        phrases.meanwhile(row).map(phrases::meanwhileIs).ifPresent(said::add);
        return String.join(" · ", said);
    }

    /** The whole of it, to be read aloud. */
    String spoken() {
        return String.join(". ", element, field, before, after, aside).replaceAll("(\\. )+", ". ");
    }
}
