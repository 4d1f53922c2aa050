// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PlanStage;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.SavePlan;
import org.plenaria.ui.rounds.Circulating;
import org.plenaria.ui.rounds.Rounds;

/** Sending the plan round, adopting it, and what comes of that. */
final class CirculateCommands {

    final Command circulate;
    final Command adopt;
    final Command amend;
    final Command rounds;
    final Command delegation;
    final Command reply;
    final Command consolidate;
    final Command comments;
    final Command log;

    CirculateCommands(
            CurrentPlan current,
            Circulating circulating,
            Rounds rounds,
            Runnable openAsDelegation,
            SavePlan saving,
            Runnable consolidating,
            Runnable comments,
            Runnable log,
            Messages words) {
        var replies = Messages.of("replies", words.locale());
        delegation = Command.of(replies.text("menu.delegation"), openAsDelegation);
        reply = Command.of(
                        replies.text("menu.reply"), () -> current.get().ifPresent(it -> saving.save(it, () -> {})))
                .when(current.property().map(open -> open.filter(it -> it.answering().isPresent()).isPresent()));
        this.comments = Command.of(Messages.of("comments", words.locale()).text("menu"), comments)
                .keys("Shortcut+Shift+M")
                .when(current.property().map(open -> open.isPresent()));
        this.log = Command.of(Messages.of("log", words.locale()).text("menu"), log)
                .when(current.property().map(open -> open.isPresent()));
        consolidate = Command.of(replies.text("menu.consolidate"), consolidating).when(at(current, _ -> true));
        circulate = Command.of(words.text("menu.circulate"), circulating::circulate)
                .when(at(current, stage -> stage != PlanStage.ADOPTED));
        adopt = Command.of(words.text("menu.adopt"), circulating::adopt)
                .when(at(current, stage -> stage != PlanStage.ADOPTED));
        amend = Command.of(words.text("menu.amend"), circulating::amend)
                .when(at(current, stage -> stage == PlanStage.ADOPTED));
        this.rounds = Command.of(words.text("menu.rounds"), rounds::show)
                .when(current.property().map(open -> open.isPresent()));
    }

    private static ObservableValue<Boolean> at(CurrentPlan current, Predicate<PlanStage> stage) {
        return current.property()
                .flatMap(open -> open.filter(it -> !it.desk().session().isReadOnly() && it.answering().isEmpty())
                        .map(it -> it.desk().planProperty())
                        .orElse(null))
                .map(plan -> stage.test(PlanStage.of(plan)))
                .orElse(false);
    }
}
