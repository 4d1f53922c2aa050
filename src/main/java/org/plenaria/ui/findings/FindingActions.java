// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenaria.check.Checks;
import org.plenaria.check.Finding;
import org.plenaria.check.FixAll;
import org.plenaria.check.Ignoring;
import org.plenaria.check.QuickFix;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.plan.IgnoredFinding;
import org.plenaria.ui.Desk;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.settings.LiveSettings;

/** What can be done about a finding. */
public final class FindingActions {

    private final Desk desk;
    private final LiveSettings settings;
    private final Dialogs dialogs;
    private final Executor thinking;
    private final Messages words;

    /**
     * @param thinking runs what only computes
     */
    public FindingActions(Desk desk, LiveSettings settings, Dialogs dialogs, Executor thinking) {
        this.desk = desk;
        this.settings = settings;
        this.dialogs = dialogs;
        this.thinking = thinking;
        words = desk.messages("findingsTools");
    }

    boolean canEdit() {
        return !desk.session().isReadOnly();
    }

    void mend(QuickFix fix) {
        desk.perform(new Together(Together.Cause.FIX, List.of(fix.edit())));
    }

    /** How many findings of the same kind the same kind of fix would mend. */
    long countOfKind(Finding finding, QuickFix fix) {
        return desk.findingsProperty().get().stream()
                .filter(one -> one.rule().equals(finding.rule()))
                .filter(one -> one.fixes().stream().anyMatch(other -> other.name().equals(fix.name())))
                .count();
    }

    /** Mends all findings of a kind as one edit. */
    void mendAll(Finding finding, QuickFix fix) {
        var plan = desk.plan();
        Checks.standard().rule(finding.rule()).ifPresent(rule -> thinking.execute(() -> {
            var edit = FixAll.of(plan, rule, fix.name());
            Platform.runLater(() -> edit.filter(_ -> desk.plan() == plan).ifPresent(desk::perform));
        }));
    }

    /** Leaves a finding as it is, for a reason that is asked for. */
    void ignore(Finding finding) {
        var form = new IgnoreForm(desk.findingPhrases().sentence(finding, desk.plan()), words);
        if (dialogs.form(
                words.text("ignore.headline"), words.text("ignore.ok"), form, new SimpleBooleanProperty(true))) {
            desk.perform(new PlanEdit.Ignore(Ignoring.note(
                    finding, form.reason(), settings.get().commentAuthor(), desk.today())));
        }
    }

    /** Tells again what was ignored. */
    void heed(IgnoredFinding note) {
        desk.perform(new PlanEdit.Heed(note));
    }

    /** Tells no more what a rule notices, in any plan. */
    void checkNoMore(Finding finding) {
        settings.change(it -> it.withoutRule(finding.rule()));
    }

    int rulesOff() {
        return settings.get().rulesOff().size();
    }

    /** Runs all rules again. */
    void checkAll() {
        settings.change(it -> it.withRulesOff(List.of()));
    }

    /** Tells when rules were switched off or on. */
    void onRulesChanged(Runnable listener) {
        settings.property().map(it -> it.rulesOff().size()).subscribe((_, _) -> listener.run());
    }
}
