// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.plenaria.edit.PlanEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;

/** The line "ORIGINAL: SPANISH" of the masthead, and the choice of the language it names. */
final class OriginalChoice extends MenuButton {

    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.SPANISH, Language.PORTUGUESE, Language.FRENCH);

    private final Desk desk;
    private final Messages messages;

    OriginalChoice(Desk desk) {
        this.desk = desk;
        messages = desk.messages("documentPage");
        setId("masthead-original");
        getStyleClass().addAll("on-paper", "paper-note", "original-choice");
        setOnShowing(_ -> offer());
    }

    void refresh() {
        setText(messages.text("original", name(printed(desk.plan())).toUpperCase(desk.screenLanguage())));
        setAccessibleText(getText());
        // An empty menu would not open.
        if (getItems().isEmpty()) {
            offer();
        }
    }

    private void offer() {
        getItems().setAll(LANGUAGES.stream().map(this::item).toList());
    }

    private RadioMenuItem item(Language language) {
        var item = new RadioMenuItem(name(language));
        item.setSelected(language.equals(printed(desk.plan())));
        item.setOnAction(_ -> choose(language));
        return item;
    }

    // The plan's own language needs no word of its own in the file.
    private void choose(Language language) {
        var other = Optional.of(language).filter(it -> !it.equals(desk.plan().originalLanguage()));
        desk.perform(new PlanEdit.Change<>(
                PlanFields.MASTHEAD, desk.plan().masthead().withOriginal(other)));
    }

    private static Language printed(Plan plan) {
        return plan.masthead().original().orElse(plan.originalLanguage());
    }

    private String name(Language language) {
        return language.locale().getDisplayLanguage(desk.screenLanguage());
    }
}
