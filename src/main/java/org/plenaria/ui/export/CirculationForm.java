// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;

/** Which documents go out together, in which languages, and into what. */
final class CirculationForm extends VBox {

    private final Messages words;

    CirculationForm(ExportSubject subject, ObjectProperty<ExportChoices> choices, Messages words) {
        this.words = words;
        var phrases = Phrases.in(words.locale());
        var chosen = choices.get();
        var known = subject.languages();
        var languages = known.stream().filter(chosen.languages()::contains).toList();
        getStyleClass().add("export-choices");
        getChildren().setAll(
                heading("all.formats"),
                boxes("export-all-", FormatWords.ORDER, chosen.formats(), new FormatWords(words)::name,
                        it -> it.key(), it -> choices.set(choices.get().withFormats(it))),
                heading("all.languages"),
                boxes("export-all-", known, languages.isEmpty() ? known : languages, phrases::languageName,
                        it -> it.tag(), it -> choices.set(choices.get().withLanguages(it))),
                new Pick<>(
                        "export-zip", words.text("all.into"), List.of(false, true), chosen.zip(),
                        it -> words.text(it ? "all.zip" : "all.folder"),
                        it -> choices.set(choices.get().withZip(it))));
    }

    private Label heading(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("export-heading");
        return label;
    }

    private static <T> Node boxes(
            String id,
            List<T> all,
            Collection<T> chosen,
            Function<T, String> name,
            Function<T, String> key,
            Consumer<Set<T>> changed) {
        var now = new HashSet<>(chosen);
        var group = new VBox();
        group.getStyleClass().add("export-boxes");
        for (var one : all) {
            var box = new CheckBox(name.apply(one));
            box.setId(id + key.apply(one));
            box.setMnemonicParsing(false);
            box.setSelected(now.contains(one));
            box.selectedProperty().subscribe((_, selected) -> {
                if (selected) {
                    now.add(one);
                } else if (now.size() == 1 && now.contains(one)) {
                    box.setSelected(true); // a set without documents is none
                    return;
                } else {
                    now.remove(one);
                }
                changed.accept(Set.copyOf(now));
            });
            group.getChildren().add(box);
        }
        return group;
    }
}
