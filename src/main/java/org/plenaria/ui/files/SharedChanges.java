// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.plan.Plan;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;

/** Brings what others have saved into the window, and says what it is. */
final class SharedChanges {

    private static final int MOST_SENTENCES = 3;

    private final Messages words;

    SharedChanges(Messages words) {
        this.words = words;
    }

    /**
     * Makes the merged plan the present one, in one step that Undo takes back.
     *
     * @param ours what was merged; if somebody went on typing meanwhile, that is kept as well
     * @return whether that could be done; else the status line says why not
     */
    boolean take(Desk desk, Plan ours, Plan merged) {
        var present = desk.plan();
        var next = present == ours ? merged : ThreeWayMerge.plan(ours, present, merged).merged();
        return desk.perform(new ReplacePlan(ReplacePlan.Cause.MERGE, next));
    }

    /** Says in the status line what has come, with a link that shows it on the timelines. */
    void tell(Desk desk, Plan ours, Plan merged, Consumer<Notice> status) {
        var sentences = ComparePhrases.in(desk.screenLanguage()).sentences(PlanDiff.between(ours, merged));
        var shown = String.join("; ", sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())))
                + (sentences.size() > MOST_SENTENCES ? "…" : "");
        status.accept(new Notice(words.text("save.merged", shown), List.of(new Notice.Link(
                words.text("save.merged.show"),
                () -> desk.lens().comparedWithProperty().set(
                        Optional.of(new ComparedWith(ours, words.text("save.merged.before"))))))));
    }
}
