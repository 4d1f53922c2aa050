// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.plenaria.messages.Messages;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Line;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Row;
import org.plenaria.ui.field.TypedText;

/** A line for a field of another organization's plan: its name and its text. Without a name it is not in the plan. */
final class ExtraFieldLine implements Line<ExtraField> {

    private final Row node = new Row(4);
    private final TextField name = new TextField();
    private final TypedText typedName;
    private final GrowingTextArea area = GrowingTextArea.ofOneParagraph();
    private final LocalizedEditing editing;
    private String label = "";
    private LocalizedText text = LocalizedText.none();
    private UnknownFields unknown = UnknownFields.NONE;

    ExtraFieldLine(Desk desk, Edited edited) {
        Messages messages = desk.messages("inspector");
        name.setPromptText(messages.text("extra.name"));
        name.setAccessibleText(messages.text("extra.name"));
        name.getStyleClass().add("extra-name");
        typedName = new TypedText(name, typed -> {
            label = typed;
            return edited.edited(true);
        });
        area.setAccessibleText(messages.text("extra.value"));
        editing = new LocalizedEditing(desk, area, messages.text("extra.value"), change -> {
            text = change.apply(text);
            return edited.edited(true);
        });
        node.addFixed(name);
        node.addSharing(area);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<ExtraField> value() {
        return label.isBlank() ? Optional.empty() : Optional.of(new ExtraField(label.strip(), text, unknown));
    }

    @Override
    public boolean isBlank() {
        return label.isBlank() && text.isAbsent();
    }

    @Override
    public void show(ExtraField value, boolean fresh) {
        label = value.name();
        text = value.value();
        unknown = value.unknown();
        if (fresh) {
            typedName.startWith(label);
        } else {
            typedName.show(label);
        }
        editing.show(text, fresh);
    }

    @Override
    public void focus() {
        name.requestFocus();
    }
}
