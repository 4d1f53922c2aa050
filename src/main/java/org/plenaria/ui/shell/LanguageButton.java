// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.ui.Desk;

/** Which of the plan's languages is shown and edited; there only when the plan has several. */
final class LanguageButton extends MenuButton {

    private final Desk desk;
    private final Messages words;
    private final Tooltip tooltip = new Tooltip();
    private List<Language> offered = List.of();
    private boolean abbreviated;

    LanguageButton(Desk desk, Messages words) {
        this.desk = desk;
        this.words = words;
        setId("tool-language");
        setMnemonicParsing(false);
        setTooltip(tooltip);
        setAccessibleHelp(words.text("tool.language"));
        managedProperty().bind(visibleProperty());
        desk.planProperty().subscribe(_ -> offer());
        desk.shownLanguageProperty().subscribe(_ -> showLanguage());
    }

    /** Says "EN" instead of "English", or in full again. */
    void abbreviate(boolean shortly) {
        abbreviated = shortly;
        name();
    }

    private void name() {
        var shown = desk.shownLanguageProperty().get();
        var name = desk.phrases().languageName(shown);
        setText(abbreviated ? shown.tag().toUpperCase(Locale.ROOT) : name);
        tooltip.setText(abbreviated ? name + ": " + words.text("tool.language") : words.text("tool.language"));
        setAccessibleText(name);
    }

    private void offer() {
        var plan = desk.plan();
        var languages = new ArrayList<Language>(List.of(plan.originalLanguage()));
        plan.translations().stream().filter(it -> !languages.contains(it)).forEach(languages::add);
        if (!languages.equals(offered)) {
            offered = List.copyOf(languages);
            setVisible(languages.size() > 1);
            if (!offered.contains(desk.shownLanguageProperty().get())) {
                desk.shownLanguageProperty().set(plan.originalLanguage());
            }
            showLanguage();
        }
    }

    private void showLanguage() {
        var shown = desk.shownLanguageProperty().get();
        name();
        var group = new ToggleGroup();
        getItems().setAll(offered.stream()
                .map(language -> {
                    var name = desk.phrases().languageName(language);
                    var original = language.equals(desk.plan().originalLanguage());
                    var item = new RadioMenuItem(original ? words.text("tool.language.original", name) : name);
                    item.setMnemonicParsing(false);
                    item.setToggleGroup(group);
                    item.setSelected(language.equals(shown));
                    item.setOnAction(_ -> desk.shownLanguageProperty().set(language));
                    return item;
                })
                .toList());
    }
}
