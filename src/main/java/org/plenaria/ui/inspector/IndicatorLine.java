// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Line;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.TypedText;

/** A line for a measure of success: its name, and below it where it stood, should stand and stands. */
final class IndicatorLine implements Line<Indicator> {

    private final VBox node = new VBox();
    private final GrowingTextArea name = GrowingTextArea.ofOneParagraph();
    private final LocalizedEditing nameEditing;
    private final TypedText baseline;
    private final TypedText target;
    private final TypedText actual;
    private final HBox values = new HBox();
    private final Messages messages;
    private final Edited edited;
    private Indicator indicator = new Indicator(
            Id.fresh(), LocalizedText.none(), Optional.empty(), Optional.empty(), Optional.empty(), UnknownFields.NONE);

    IndicatorLine(Desk desk, Edited edited) {
        this.edited = edited;
        messages = desk.messages("inspector");
        name.setAccessibleText(messages.text("indicator.name"));
        nameEditing = new LocalizedEditing(
                desk, name, messages.text("indicator.name"),
                change -> take(indicator.withName(change.apply(indicator.name()))));
        baseline = value("indicator.baseline", text -> indicator.withBaseline(text));
        target = value("indicator.target", text -> indicator.withTarget(text));
        actual = value("indicator.actual", text -> indicator.withActual(text));
        values.getStyleClass().add("line-fields");
        node.getStyleClass().add("indicator-line");
        node.getChildren().addAll(name, values);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Indicator> value() {
        return isBlank() ? Optional.empty() : Optional.of(indicator);
    }

    @Override
    public boolean isBlank() {
        return indicator.name().isAbsent()
                && indicator.baseline().isEmpty()
                && indicator.target().isEmpty()
                && indicator.actual().isEmpty()
                && indicator.unknown().isEmpty();
    }

    @Override
    public void show(Indicator value, boolean fresh) {
        indicator = value;
        nameEditing.show(value.name(), fresh);
        show(baseline, value.baseline(), fresh);
        show(target, value.target(), fresh);
        show(actual, value.actual(), fresh);
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    private static void show(TypedText field, Optional<String> value, boolean fresh) {
        if (fresh) {
            field.startWith(value.orElse(""));
        } else {
            field.show(value.orElse(""));
        }
    }

    private TypedText value(String key, Function<Optional<String>, Indicator> with) {
        var field = new TextField();
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setPrefWidth(60);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        values.getChildren().add(field);
        return new TypedText(
                field, text -> take(with.apply(text.isBlank() ? Optional.empty() : Optional.of(text.strip()))));
    }

    private boolean take(Indicator next) {
        var before = indicator;
        indicator = next;
        if (edited.edited(true)) {
            return true;
        }
        indicator = before;
        return false;
    }
}
