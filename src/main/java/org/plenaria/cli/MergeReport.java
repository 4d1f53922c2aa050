// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.List;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.PlanDiff;
import org.plenaria.compare.Resolution;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.phrasing.ConflictPhrases;
import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Plan;

/** Tells in lines what a merge did and what it left open. */
final class MergeReport {

    private static final int INDENT = 2;

    private final Terminal terminal;
    private final Messages words;
    private final ComparePhrases compared;

    MergeReport(Terminal terminal, Messages words) {
        this.terminal = terminal;
        this.words = words;
        compared = ComparePhrases.in(terminal.locale());
    }

    /** What each side had changed, and what had to be kept so that nothing points nowhere. */
    void changes(MergePlan merge) {
        list(words.text("report.ours"), sentences(merge, 0));
        list(words.text("report.theirs"), sentences(merge, 1));
        list(
                words.text("report.repairs"),
                merge.repairs().stream().map(one -> compared.repair(one, merge.merged())).toList());
    }

    private List<String> sentences(MergePlan merge, int side) {
        return compared.sentences(PlanDiff.between(merge.base(), merge.sides().get(side)));
    }

    /** What a rule decided. */
    void decided(MergePlan merge, Resolution.Side side) {
        list(
                words.text(side.equals(Resolution.OURS) ? "report.decided.ours" : "report.decided.theirs"),
                merge.conflicts().stream().map(one -> compared.place(one.at(), merge.merged())).toList());
    }

    /** Where it is, and what is still open in it. */
    void outcome(Plan merged, String target) {
        terminal.line(Wrapped.plain(words.text("report.outcome", target, merged.conflicts().size())));
        conflicts(merged);
    }

    /** The open conflicts of a plan, one in a line. */
    void conflicts(Plan plan) {
        var phrases = ConflictPhrases.in(terminal.locale());
        plan.conflicts().forEach(one -> item(line(one, plan, phrases)));
    }

    private static String line(OpenConflict conflict, Plan plan, ConflictPhrases phrases) {
        return (phrases.number(conflict.about(), plan) + " " + phrases.sentence(conflict, plan)).strip();
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            terminal.line(heading);
            lines.forEach(this::item);
            terminal.line("");
        }
    }

    private void item(String text) {
        terminal.line(new Wrapped(terminal.columns(), INDENT).hanging("-", text));
    }
}
