// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.settings.LiveSettings;

/** Asks under which name a delegation answers. */
public final class DelegationForm extends VBox {

    private final ComboBox<String> name = new ComboBox<>();

    DelegationForm(Plan plan, String last, Messages words) {
        getStyleClass().add("form");
        getStylesheets().add(FieldStyle.SHEET);
        setPrefWidth(460);
        name.setId("delegation-name");
        name.setEditable(true);
        name.setMaxWidth(Double.MAX_VALUE);
        var addressees = plan.lastRound().map(round -> round.addressees()).orElse(java.util.List.of());
        name.getItems().setAll(addressees);
        name.getEditor().setText(last);
        sceneProperty().subscribe(_ -> Platform.runLater(name::requestFocus));
        getChildren().setAll(
                Nodes.wrapping(words.text("form.text"), "quiet"),
                new FieldBox(words.text("form.name"), name, name.getEditor()));
    }

    String name() {
        return name.getEditor().getText().strip();
    }

    ObservableValue<Boolean> validProperty() {
        return name.getEditor().textProperty().map(text -> !text.isBlank());
    }

    /** Asks; empty when the user thinks better of it. */
    public static Optional<String> ask(Plan plan, Dialogs dialogs, LiveSettings settings, Messages words) {
        var kept = settings.get();
        var last = kept.delegation().isBlank() ? kept.commentAuthor() : kept.delegation();
        var form = new DelegationForm(plan, last, words);
        if (!dialogs.form(words.text("form.headline"), words.text("form.ok"), form, form.validProperty())) {
            return Optional.empty();
        }
        settings.change(it -> it.withDelegation(form.name()));
        return Optional.of(form.name());
    }
}
