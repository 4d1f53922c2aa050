// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.DayField;
import org.plenaria.ui.field.Line;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Nodes;

/** A line for a milestone. Until it has its day it is not in the plan, and says so. */
final class MilestoneLine implements Line<Milestone> {

    private final VBox node = new VBox();
    private final TextField title = new TextField();
    private final LocalizedEditing titleEditing;
    private final DayField day;
    private final javafx.scene.control.Label note = Nodes.wrapping("", "field-error");
    private final Messages messages;
    private final Edited edited;
    private Id id = Id.fresh();
    private LocalizedText text = LocalizedText.none();
    private Optional<LocalDate> date = Optional.empty();
    private UnknownFields unknown = UnknownFields.NONE;

    MilestoneLine(Desk desk, Edited edited) {
        this.edited = edited;
        messages = desk.messages("inspector");
        title.setAccessibleText(messages.text("milestone.title"));
        titleEditing = new LocalizedEditing(desk, title, messages.text("milestone.title"), change -> {
            text = change.apply(text);
            return edited.edited(true);
        });
        day = new DayField(desk.screenLanguage(), () -> desk.plan().calendar(), this::setDay);
        day.setAccessibleText(messages.text("milestone.day"));
        day.setPromptText(messages.text("milestone.day"));
        day.getStyleClass().add("milestone-day");
        day.day().errorProperty().subscribe(_ -> sayWhatLacks());
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title, day);
        row.getStyleClass().add("line-fields");
        node.getChildren().addAll(row, note);
        node.focusWithinProperty().subscribe(_ -> sayWhatLacks());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Milestone> value() {
        return date.map(one -> new Milestone(id, text, one, unknown));
    }

    @Override
    public boolean isBlank() {
        return text.isAbsent() && date.isEmpty() && day.getText().isBlank();
    }

    @Override
    public void show(Milestone value, boolean fresh) {
        id = value.id();
        text = value.title();
        date = Optional.of(value.date());
        unknown = value.unknown();
        titleEditing.show(text, fresh);
        if (fresh) {
            day.day().startWith(date);
        } else {
            day.day().show(date);
        }
        sayWhatLacks();
    }

    @Override
    public void focus() {
        title.requestFocus();
    }

    private boolean setDay(Optional<LocalDate> next) {
        if (next.isEmpty()) {
            return false; // A milestone is a day: it keeps the last one.
        }
        date = next;
        return edited.edited(true);
    }

    private void sayWhatLacks() {
        var reason = day.day().errorProperty().get().or(() -> date.isEmpty() && !isBlank() && !node.isFocusWithin()
                ? Optional.of(messages.text("milestone.needs.day"))
                : Optional.empty());
        note.setText(reason.orElse(""));
        Nodes.show(note, reason.isPresent());
    }
}
