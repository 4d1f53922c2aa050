// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.PlanDiff;
import org.plenaria.edit.ReplacePlan;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Plan;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.conflicts.ConflictQuestion;
import org.plenaria.ui.conflicts.Settlement;
import org.plenaria.ui.files.Notice;
import org.plenaria.ui.files.OpenPlan;

/** Shows what another version of the open plan says, and brings it in as one step that Undo takes back. */
final class BringingIn {

    private static final int MOST_SENTENCES = 6;
    private static final int MOST_IN_A_LINE = 3;

    private final OpenPlan open;
    private final SharingTools tools;
    private final Messages words;

    BringingIn(OpenPlan open, SharingTools tools) {
        this.open = open;
        this.tools = tools;
        words = open.desk().messages("sharing");
    }

    /**
     * Marks the differences on the timelines.
     *
     * @param name what the other version is called there
     * @return the differences in sentences, from ours to theirs
     */
    List<String> show(Plan theirs, String name) {
        var desk = open.desk();
        desk.lens().showSideBySide(new ComparedWith(theirs, name, true));
        var all = sentences(desk.plan(), theirs);
        if (all.isEmpty()) {
            return List.of(words.text("show.none"));
        }
        return all.size() <= MOST_SENTENCES
                ? all
                : Stream.concat(
                                all.stream().limit(MOST_SENTENCES - 1),
                                Stream.of(words.text("show.more", all.size() - MOST_SENTENCES + 1)))
                        .toList();
    }

    private List<String> sentences(Plan before, Plan after) {
        return ComparePhrases.in(open.desk().screenLanguage()).sentences(PlanDiff.between(before, after));
    }

    /**
     * Makes a merge that is planned; contradictions are asked.
     *
     * @return what came, in few words, to be told once all is done; empty when nothing was changed
     */
    Optional<String> merge(MergePlan merge, Authorship by, String fileName) {
        var desk = open.desk();
        var before = desk.plan();
        var mine = open.mine(tools.settings().get().commentAuthor());
        var decided = Optional.of(merge);
        if (!merge.open().isEmpty()) {
            var question = new ConflictQuestion(merge, fileName, mine, by, false, desk.clock());
            decided = tools.dialogs().settle(question) instanceof Settlement.Settled(var settled)
                    ? Optional.of(settled)
                    : Optional.empty();
        }
        return decided.map(settled -> settled.keepingOpen(Optional.of(mine), Optional.of(by)))
                .filter(plan -> desk.perform(new ReplacePlan(ReplacePlan.Cause.MERGE, plan)))
                .map(plan -> summary(before, plan));
    }

    private String summary(Plan before, Plan after) {
        var all = sentences(before, after);
        return all.isEmpty()
                ? words.text("merged.nothing")
                : String.join("; ", all.subList(0, Math.min(MOST_IN_A_LINE, all.size())))
                        + (all.size() > MOST_IN_A_LINE ? "…" : "");
    }

    /** Says what came. */
    void tell(String key, String came, List<Notice.Link> links) {
        tools.status().accept(new Notice(words.text(key, came), links));
    }
}
