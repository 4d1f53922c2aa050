// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenaria.check.Checks;
import org.plenaria.check.Finding;
import org.plenaria.check.FixAll;
import org.plenaria.check.Ignoring;
import org.plenaria.check.QuickFix;
import org.plenaria.check.Rule;
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
    private final Optional<Proofreading> proofreading;

    /**
     * @param thinking runs what only computes
     * @param proofreading spelling, where there is any
     */
    public FindingActions(
            Desk desk, LiveSettings settings, Dialogs dialogs, Executor thinking,
            Optional<Proofreading> proofreading) {
        this.proofreading = proofreading;
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

    /** Whether all findings of its kind can be mended at once: not where each word has a mending of its own. */
    boolean canMendAll(Finding finding) {
        return Checks.standard().rule(finding.rule()).isPresent();
    }

    /** The word that somebody may know to be right, of a finding about spelling. */
    Optional<String> unknownWord(Finding finding) {
        return proofreading.isPresent() && finding.rule().equals(Proofreading.RULE)
                ? finding.arguments().stream().findFirst()
                : Optional.empty();
    }

    /** Takes a word for right, in all plans. */
    void learn(String word) {
        proofreading.ifPresent(reader -> {
            reader.learn(word);
            desk.say(desk.messages("checks").text("learned", word));
        });
    }

    /** Asks which rules are wanted. */
    void chooseRules() {
        var checks = desk.messages("checks");
        var rules = new ArrayList<>(Checks.standard().rules().stream().map(Rule::name).toList());
        proofreading.ifPresent(_ -> rules.add(Proofreading.RULE));
        var form = new RulesForm(rules, settings.get().rulesOff(), checks);
        proofreading.ifPresent(reader -> showDictionaries(reader, form, checks));
        if (dialogs.form(checks.text("headline"), checks.text("ok"), form, new SimpleBooleanProperty(true))) {
            settings.change(it -> it.withRulesOff(form.off()));
        }
    }

    private void showDictionaries(Proofreading reader, RulesForm form, Messages checks) {
        form.showDictionaries(
                checks.text("dictionaries", reader.folder().toString()), checks.text("dictionaries.folder"),
                () -> thinking.execute(reader::showFolder));
        var plan = desk.plan();
        thinking.execute(() -> {
            var sentences = reader.missing(plan).stream()
                    .map(language -> checks.text(
                            "dictionaries.missing", desk.phrases().languageName(language),
                            language.tag().replace('-', '_')))
                    .toList();
            Platform.runLater(() -> form.showMissing(sentences));
        });
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
