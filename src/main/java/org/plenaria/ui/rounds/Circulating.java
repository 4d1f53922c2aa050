// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rounds;

import java.util.Optional;
import org.plenaria.edit.PlanEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Snapshot;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileProblem;
import org.plenaria.ui.work.Background;

/** Takes a plan from one stage to the next: asks what there is to know, keeps its state, notes the round. */
public final class Circulating {

    private final CurrentPlan current;
    private final Dialogs dialogs;
    private final Background background;

    public Circulating(CurrentPlan current, Dialogs dialogs, Background background) {
        this.current = current;
        this.dialogs = dialogs;
        this.background = background;
    }

    /** Notes that the plan goes to the delegations. */
    public void circulate() {
        current.desk().ifPresent(desk -> ask(desk, RoundKind.CIRCULATED));
    }

    /** Notes that the assembly has adopted the plan. */
    public void adopt() {
        current.desk().ifPresent(desk -> ask(desk, RoundKind.ADOPTED));
    }

    /** Opens an adopted plan again. */
    public void amend() {
        current.desk().ifPresent(desk -> ask(desk, RoundKind.AMENDMENT));
    }

    private void ask(Desk desk, RoundKind kind) {
        var words = desk.messages("rounds");
        var form = new RoundForm(desk, kind);
        var headline = kind == RoundKind.CIRCULATED
                ? words.text("form.CIRCULATED", desk.plan().nextRevision())
                : words.text("form." + kind.name());
        if (!dialogs.form(headline, words.text("form." + kind.name() + ".ok"), form, form.validProperty())) {
            return;
        }
        if (kind == RoundKind.AMENDMENT) {
            note(desk, form, Optional.empty(), words);
        } else {
            keep(desk, form, words);
        }
    }

    private void keep(Desk desk, RoundForm form, Messages words) {
        var plan = desk.plan();
        background.run(
                words.text("keeping"),
                _ -> packed(plan, desk),
                snapshot -> {
                    if (desk.plan() == plan) {
                        note(desk, form, Optional.of(snapshot), words);
                    } else { // somebody went on typing meanwhile: what is kept is what is noted
                        keep(desk, form, words);
                    }
                },
                why -> dialogs.problem(
                        words.text("failed"),
                        FileProblem.explain(why, desk.messages("files")),
                        words.text("failed.remedy")));
    }

    private static Snapshot packed(Plan plan, Desk desk) throws FileProblem {
        try {
            return SnapshotPacking.pack(plan);
        } catch (PlanFileException e) {
            throw new FileProblem(e.message(desk.screenLanguage()), e);
        }
    }

    private static void note(Desk desk, RoundForm form, Optional<Snapshot> snapshot, Messages words) {
        var round = form.round(snapshot);
        if (desk.perform(new PlanEdit.AddRound(round))) {
            desk.say(switch (round.kind()) {
                case CIRCULATED -> words.text("said.CIRCULATED", round.revision(), round.addressees().size());
                case ADOPTED -> words.text("said.ADOPTED");
                case AMENDMENT -> words.text("said.AMENDMENT");
            });
        }
    }
}
