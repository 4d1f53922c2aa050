// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.recovery;

import java.util.Locale;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.EditPhrases;
import org.plenaria.session.Change;

/** What the last thing done is called: as in the Undo menu. */
final class StepNames {

    private final Messages words;
    private final EditPhrases edits;

    StepNames(Locale language) {
        words = Messages.of("recovery", language);
        edits = EditPhrases.in(language);
    }

    String last(Moment moment) {
        var history = moment.history();
        if (moment.inField()) {
            return edits.name(moment.pending().getLast(), history.present());
        }
        if (moment.kind() == Change.Kind.UNDO) {
            return history.nextEdit().map(edit -> words.text("undo", edits.name(edit, history.present()))).orElse("");
        }
        return history.lastEdit()
                .flatMap(edit -> history.beforeLastEdit().map(before -> edits.name(edit, before)))
                .orElse("");
    }
}
