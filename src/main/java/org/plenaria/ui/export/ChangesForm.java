// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.RoundKind;
import org.plenaria.ui.field.Choice;

/** Against which earlier state a document marks its changes, and whose changes they are. */
final class ChangesForm extends VBox {

    private final ReadOnlyObjectWrapper<Optional<Since>> since = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TextField author = new TextField();
    private final Choice<Since> choice;
    private final Messages words;

    /**
     * @param other plan file that was chosen before
     * @param file asks for another plan file and reads it; hands it over when that is done
     */
    ChangesForm(
            ExportSubject subject,
            ObjectProperty<ExportChoices> choices,
            Optional<Since> other,
            Consumer<Consumer<Since>> file,
            Messages words) {
        this.words = words;
        choice = new Choice<>(words.text("changes.none"), this::name, it -> {
            since.set(it);
            choices.set(choices.get().withSince(it.flatMap(ChangesForm::roundOf)));
            return true;
        });
        choice.setId("export-changes");
        choice.setAccessibleText(words.text("changes"));
        choice.offer(Since.roundsOf(subject.plan()).stream().map(Since.class::cast).toList());
        other.ifPresent(it -> choice.getItems().add(other));
        since.set(other.or(() -> choices.get().since().flatMap(id -> Since.round(subject.plan(), id))));
        choice.show(since.get());
        var label = new Label(words.text("changes"));
        label.setLabelFor(choice);
        var choose = new Button(words.text("changes.file"));
        choose.setId("export-changes-file");
        choose.setMnemonicParsing(false);
        choose.setOnAction(_ -> file.accept(this::take));
        var whose = new Label(words.text("author"));
        whose.setLabelFor(author);
        whose.visibleProperty().bind(since.map(Optional::isPresent));
        whose.managedProperty().bind(whose.visibleProperty());
        author.setId("export-author");
        author.setPromptText(words.text("author.prompt"));
        author.setAccessibleText(words.text("author"));
        author.visibleProperty().bind(since.map(Optional::isPresent));
        author.managedProperty().bind(author.visibleProperty());
        getStyleClass().add("export-pick");
        getChildren().setAll(label, choice, choose, whose, author);
    }

    ReadOnlyObjectProperty<Optional<Since>> sinceProperty() {
        return since.getReadOnlyProperty();
    }

    /** "" to sign the changes as the plan says. */
    ReadOnlyStringProperty authorProperty() {
        return author.textProperty();
    }

    private void take(Since other) {
        choice.getItems().add(Optional.of(other));
        choice.setValue(Optional.of(other));
    }

    private static Optional<org.plenaria.plan.Id> roundOf(Since since) {
        return since instanceof Since.OfRound round ? Optional.of(round.round().id()) : Optional.empty();
    }

    private String name(Since since) {
        return switch (since) {
            case Since.OfFile file -> Path.of(file.name()).getFileName().toString();
            case Since.OfRound of -> {
                var day = Phrases.in(words.locale()).date(of.round().date());
                yield of.round().kind() == RoundKind.ADOPTED
                        ? words.text("changes.adopted", day)
                        : of.round().revision() == 0
                                ? words.text("changes.first", day)
                                : words.text("changes.revision", Integer.toString(of.round().revision()), day);
            }
        };
    }
}
