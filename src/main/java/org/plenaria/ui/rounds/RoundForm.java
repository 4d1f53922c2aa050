// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Snapshot;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.DayField;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Nodes;

/** Asks what belongs to a round: to whom and until when it goes, when it was adopted, or why it is opened again. */
final class RoundForm extends VBox {

    private static final int LINES_OF_ADDRESSEES = 5;

    private final Desk desk;
    private final Messages words;
    private final RoundKind kind;
    private final TextArea addressees = new TextArea();
    private final GrowingTextArea note = GrowingTextArea.ofParagraphs();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private Optional<LocalDate> day;

    RoundForm(Desk desk, RoundKind kind) {
        this.desk = desk;
        this.kind = kind;
        words = desk.messages("rounds");
        day = kind == RoundKind.CIRCULATED ? Optional.empty() : Optional.of(desk.today());
        getStyleClass().addAll("form", "round-form");
        getStylesheets().add(FieldStyle.SHEET);
        note.setId("round-note");
        note.textProperty().subscribe(this::validate);
        var explanation = Nodes.wrapping(words.text("form." + kind.name() + ".text"), "quiet");
        getChildren().add(explanation);
        switch (kind) {
            case CIRCULATED -> getChildren().addAll(addressees(), day("form.deadline"), note("form.note"));
            case ADOPTED -> getChildren().addAll(day("form.date"), note("form.occasion"));
            case AMENDMENT -> getChildren().add(note("form.reason"));
        }
        validate();
        var first = kind == RoundKind.CIRCULATED ? addressees : note;
        sceneProperty().subscribe(_ -> Platform.runLater(first::requestFocus));
    }

    private FieldBox addressees() {
        addressees.setId("round-addressees");
        addressees.setPrefRowCount(LINES_OF_ADDRESSEES);
        addressees.setPromptText(words.text("form.addressees.hint"));
        addressees.setText(String.join("\n", lastAddressees()));
        addressees.textProperty().subscribe(this::validate);
        return new FieldBox(words.text("form.addressees"), addressees);
    }

    private List<String> lastAddressees() {
        return desk.plan().rounds().reversed().stream()
                .filter(round -> round.kind() == RoundKind.CIRCULATED)
                .findFirst()
                .map(Round::addressees)
                .orElse(List.of());
    }

    private FieldBox day(String label) {
        // A deadline is nearer to today than to the time of the plan.
        var year = PlanCalendar.semesters(desk.today().getYear());
        var field = new DayField(desk.screenLanguage(), () -> year, next -> {
            day = next;
            validate();
            return true;
        });
        field.setId("round-day");
        field.day().startWith(day);
        var box = new FieldBox(words.text(label), field);
        field.day().errorProperty().subscribe(box::showError);
        return box;
    }

    private FieldBox note(String label) {
        return new FieldBox(words.text(label), note);
    }

    private void validate() {
        valid.set(switch (kind) {
            case CIRCULATED -> !addresseesTyped().isEmpty();
            case ADOPTED -> day.isPresent();
            case AMENDMENT -> !note.getText().isBlank();
        });
    }

    private List<String> addresseesTyped() {
        return addressees.getText().lines()
                .flatMap(line -> List.of(line.split("[,;]")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    /** Whether the form says all that the round needs. */
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** The round as the form describes it, of the plan as it is now. */
    Round round(Optional<Snapshot> snapshot) {
        var plan = desk.plan();
        var said = note.getText().strip();
        int next = plan.nextRevision();
        return new Round(
                Id.fresh(),
                kind,
                kind == RoundKind.CIRCULATED ? next : Math.max(0, next - 1),
                kind == RoundKind.ADOPTED ? day.orElse(desk.today()) : desk.today(),
                kind == RoundKind.CIRCULATED ? day : Optional.empty(),
                addresseesTyped(),
                said.isEmpty() ? Optional.empty() : Optional.of(said),
                snapshot,
                UnknownFields.NONE);
    }
}
