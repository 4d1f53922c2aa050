// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.plenaria.edit.PlanEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Field;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.translation.Translations;

/** What changes the plan as a whole. */
final class PlanCommands {

    final Command addActivity;
    final Command addArea;
    final Command addSection;
    final Command renameArea;
    final Command deleteArea;
    final Command calendar;
    final Command currency;
    final Command translations;

    PlanCommands(
            CurrentPlan current, ObservableValue<Optional<Workbench>> bench, Dialogs dialogs,
            Translations translating, Messages words) {
        var editable = current.property()
                .map(open -> open.filter(it -> !it.desk().session().isReadOnly()).isPresent());
        var onArea = current.property()
                .flatMap(open -> open.map(it -> it.desk().pageProperty()).orElse(null))
                .map(page -> page instanceof Page.OfArea && editable.getValue())
                .orElse(false);
        Consumer<Consumer<Workbench>> there = action -> bench.getValue().ifPresent(action);
        Consumer<Consumer<Desk>> desk = action -> current.desk().ifPresent(action);
        addActivity = Command.of(words.text("plan.activity"), () -> there.accept(Workbench::addActivity))
                .keys("Shortcut+Shift+A")
                .when(editable);
        addArea = Command.of(words.text("plan.area"), () -> there.accept(Workbench::addArea))
                .keys("Shortcut+Shift+R")
                .when(editable);
        addSection = Command.of(words.text("plan.section"), () -> there.accept(Workbench::addSection)).when(editable);
        renameArea = Command.of(words.text("plan.renameArea"), () -> there.accept(Workbench::renameArea)).when(onArea);
        deleteArea = Command.of(words.text("plan.deleteArea"), () -> there.accept(Workbench::deleteArea)).when(onArea);
        calendar = Command.of(
                        words.text("plan.calendar"),
                        () -> desk.accept(it -> dialogs.calendar(it.plan().calendar())
                                .ifPresent(next -> change(it, PlanFields.CALENDAR, next))))
                .when(editable);
        translations = Command.of(words.text("plan.translations"), translating::open)
                .keys("Shortcut+T")
                .when(current.property().map(Optional::isPresent));
        currency = Command.of(
                        words.text("plan.currency"),
                        () -> desk.accept(it -> dialogs.currency(it.plan().currency())
                                .ifPresent(next -> change(it, PlanFields.CURRENCY, next))))
                .when(editable);
    }

    private static <T> void change(Desk desk, Field<Plan, T> field, T value) {
        desk.perform(new PlanEdit.Change<>(field, value));
    }
}
