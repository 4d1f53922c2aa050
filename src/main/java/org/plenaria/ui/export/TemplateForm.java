// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Choice;

/** Into which template of the organization's own a Word document is put. */
final class TemplateForm extends VBox {

    private final Choice<Path> choice;

    /**
     * @param file asks for a template and reads it; hands over where it lies when that is done
     */
    TemplateForm(ObjectProperty<ExportChoices> choices, Consumer<Consumer<Path>> file, Messages words) {
        choice = new Choice<>(words.text("template.none"), TemplateFile::nameOf, it -> {
            choices.set(choices.get().withTemplate(it));
            return true;
        });
        choice.setId("export-template");
        choice.setAccessibleText(words.text("template"));
        choice.offer(choices.get().template().stream().toList());
        choice.show(choices.get().template());
        var label = new Label(words.text("template"));
        label.setLabelFor(choice);
        var other = new Button(words.text("template.choose"));
        other.setId("export-template-file");
        other.setMnemonicParsing(false);
        other.setOnAction(_ -> file.accept(this::take));
        getStyleClass().add("export-pick");
        getChildren().setAll(label, choice, other);
    }

    private void take(Path template) {
        var answer = Optional.of(template);
        if (!choice.getItems().contains(answer)) {
            choice.getItems().add(answer);
        }
        choice.setValue(answer);
    }
}
