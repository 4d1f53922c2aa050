// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.ui.Desk;

/** At which round the plan stands: "Draft", "Rev. 1 · circulated to 8 delegations", "Adopted". */
final class RoundLabel extends Label {

    private static final double SHORT = 4; // letters wide: "Rev. 1…"

    RoundLabel(Desk desk, Messages words) {
        setId("round");
        setMinWidth(Region.USE_PREF_SIZE);
        desk.planProperty()
                .map(plan -> plan.rounds().isEmpty() ? words.text("round.draft") : text(plan.rounds().getLast(), words))
                .subscribe(this::tell);
    }

    private void tell(String text) {
        setText(text);
        setTooltip(new Tooltip(text));
    }

    /** Whether it may be cut where there is little room; its tooltip then says all of it. */
    void letBeCut(boolean cut) {
        setMinWidth(cut ? SHORT * getFont().getSize() : Region.USE_PREF_SIZE);
    }

    private static String text(Round round, Messages words) {
        if (round.kind() != RoundKind.CIRCULATED) {
            return words.text(round.kind() == RoundKind.ADOPTED ? "round.adopted" : "round.amendment");
        }
        var key = round.revision() == 0 ? "round.first" : "round.revision";
        return words.text(key, round.revision(), round.addressees().size());
    }
}
