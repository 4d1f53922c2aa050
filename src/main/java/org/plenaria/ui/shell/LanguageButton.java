// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.ArrayList;
import java.util.List;
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
    private List<Language> offered = List.of();

    LanguageButton(Desk desk, Messages words) {
        this.desk = desk;
        this.words = words;
        setId("tool-language");
        setMnemonicParsing(false);
        setTooltip(new Tooltip(words.text("tool.language")));
        setAccessibleHelp(words.text("tool.language"));
        managedProperty().bind(visibleProperty());
        desk.planProperty().subscribe(_ -> offer());
        desk.shownLanguageProperty().subscribe(_ -> showLanguage());
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
        setText(desk.phrases().languageName(shown));
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
