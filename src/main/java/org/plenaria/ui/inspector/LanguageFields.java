// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.FieldBox;

/** The language a plan is drafted in and those it is translated into. Taking one out keeps its texts in the file. */
final class LanguageFields extends VBox implements Part {

    private static final List<Language> USUAL =
            List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE, Language.FRENCH);

    private final Subject<Plan> subject;
    private final Desk desk;
    private final Choice<Language> original;
    private final FlowPane translations = new FlowPane();

    LanguageFields(Subject<Plan> subject) {
        this.subject = subject;
        desk = subject.desk();
        Messages messages = desk.messages("inspector");
        getStyleClass().add("inspector-group");
        translations.getStyleClass().add("translation-boxes");
        original = new Choice<>(
                "", desk.phrases()::languageName, value -> value.isPresent() && setOriginal(value.get()));
        original.setId("originalLanguage");
        getChildren().addAll(
                new FieldBox(messages.text("language.original"), original),
                new FieldBox(messages.text("language.translations"), translations));
    }

    @Override
    public void refresh(boolean fresh) {
        var plan = desk.plan();
        var languages = languages(plan);
        original.offer(languages);
        original.show(Optional.of(plan.originalLanguage()));
        var others = languages.stream().filter(one -> !one.equals(plan.originalLanguage())).toList();
        var wanted = others.stream().map(desk.phrases()::languageName).toList();
        var present = translations.getChildren().stream().map(box -> ((CheckBox) box).getText()).toList();
        if (!wanted.equals(present)) {
            translations.getChildren().setAll(others.stream().map(this::box).toList());
        }
        for (int i = 0; i < others.size(); i++) {
            ((CheckBox) translations.getChildren().get(i)).setSelected(plan.translations().contains(others.get(i)));
        }
    }

    private CheckBox box(Language language) {
        var box = new CheckBox(desk.phrases().languageName(language));
        box.setOnAction(_ -> subject.change(PlanFields.TRANSLATIONS, before -> {
            var next = new ArrayList<>(before);
            next.remove(language);
            if (box.isSelected()) {
                next.add(language);
            }
            return next;
        }, false));
        return box;
    }

    private boolean setOriginal(Language language) {
        var plan = desk.plan();
        if (language.equals(plan.originalLanguage())) {
            return true;
        }
        // The texts stay what they are: the old original goes on as a translation.
        var others = new ArrayList<>(plan.translations());
        others.remove(language);
        others.add(plan.originalLanguage());
        return desk.perform(new Together(Together.Cause.FIRST_EDIT, List.of(
                new PlanEdit.Change<>(PlanFields.ORIGINAL_LANGUAGE, language),
                new PlanEdit.Change<>(PlanFields.TRANSLATIONS, others))));
    }

    private static List<Language> languages(Plan plan) {
        var all = new ArrayList<>(USUAL);
        var more = new TreeSet<>(plan.translations());
        more.add(plan.originalLanguage());
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }
}
