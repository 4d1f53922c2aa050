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

    private static final String MORE = " · ";
    private static final double SHORT = 4; // letters wide: "Rev. 1…"

    private String full = "";
    private boolean tight;

    RoundLabel(Desk desk, Messages words) {
        setId("round");
        setMinWidth(Region.USE_PREF_SIZE);
        desk.planProperty()
                .map(plan -> plan.rounds().isEmpty() ? words.text("round.draft") : text(plan.rounds().getLast(), words))
                .subscribe(now -> {
                    full = now;
                    say();
                });
    }

    /** Whether it says the round alone where there is little room, and may be cut; its tooltip then says all of it. */
    void letBeCut(boolean cut) {
        tight = cut;
        say();
        setMinWidth(cut ? Math.min(prefWidth(-1), SHORT * getFont().getSize()) : Region.USE_PREF_SIZE);
    }

    private void say() {
        int end = full.indexOf(MORE);
        boolean shortly = tight && end > 0;
        setText(shortly ? full.substring(0, end) : full);
        setTooltip(shortly ? new Tooltip(full) : null);
        setAccessibleText(full);
    }

    private static String text(Round round, Messages words) {
        if (round.kind() != RoundKind.CIRCULATED) {
            return words.text(round.kind() == RoundKind.ADOPTED ? "round.adopted" : "round.amendment");
        }
        var key = round.revision() == 0 ? "round.first" : "round.revision";
        return words.text(key, round.revision(), round.addressees().size());
    }
}
