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

    private final Desk desk;
    private final Messages words;
    private boolean brief;

    RoundLabel(Desk desk, Messages words) {
        this.desk = desk;
        this.words = words;
        setId("round");
        setMinWidth(Region.USE_PREF_SIZE);
        desk.planProperty().subscribe(this::show);
    }

    /** Says only which round it is; its tooltip then says all of it. */
    void abbreviate(boolean briefly) {
        brief = briefly;
        show();
    }

    private void show() {
        var rounds = desk.planProperty().getValue().rounds();
        var whole = rounds.isEmpty() ? words.text("round.draft") : text(rounds.getLast());
        var shown = brief && !rounds.isEmpty() ? briefly(rounds.getLast()) : whole;
        setText(shown);
        setTooltip(shown.equals(whole) ? null : new Tooltip(whole));
        setAccessibleText(whole);
    }

    private String briefly(Round round) {
        return round.kind() == RoundKind.CIRCULATED && round.revision() > 0
                ? words.text("round.revision.brief", round.revision())
                : text(round);
    }

    private String text(Round round) {
        if (round.kind() != RoundKind.CIRCULATED) {
            return words.text(round.kind() == RoundKind.ADOPTED ? "round.adopted" : "round.amendment");
        }
        var key = round.revision() == 0 ? "round.first" : "round.revision";
        return words.text(key, round.revision(), round.addressees().size());
    }
}
