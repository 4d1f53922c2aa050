// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.TypedText;
import org.plenaria.ui.field.WholeNumberField;

/** How often: the usual rhythms, or any other by its numbers, in the author's own words where ours do not fit. */
final class RecurrenceField extends VBox implements Part {

    /** The rhythms offered by name. */
    enum Rhythm {
        WEEKLY(1, 1, RecurrenceUnit.WEEK),
        TWICE_A_MONTH(2, 1, RecurrenceUnit.MONTH),
        MONTHLY(1, 1, RecurrenceUnit.MONTH),
        EVERY_TWO_MONTHS(1, 2, RecurrenceUnit.MONTH),
        EVERY_THREE_MONTHS(1, 3, RecurrenceUnit.MONTH),
        TWICE_A_YEAR(2, 1, RecurrenceUnit.YEAR),
        OTHER(1, 1, RecurrenceUnit.MONTH);

        private final Recurrence usual;

        Rhythm(int times, int every, RecurrenceUnit unit) {
            usual = Recurrence.of(times, every, unit);
        }

        private static Rhythm of(Recurrence recurrence) {
            return Arrays.stream(values())
                    .filter(one -> one.usual.equals(recurrence.words().isEmpty() ? recurrence : null))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    private final Subject<Activity> subject;
    private final Messages messages;
    private final Choice<Rhythm> rhythm;
    private final WholeNumberField times;
    private final WholeNumberField every;
    private final Choice<RecurrenceUnit> unit;
    private final TypedText words;
    private final VBox other = new VBox();
    private boolean wantsOther;

    RecurrenceField(Subject<Activity> subject) {
        this.subject = subject;
        Desk desk = subject.desk();
        messages = desk.messages("inspector");
        getStyleClass().add("recurrence-field");
        rhythm = new Choice<>(
                messages.text("recurrence.none"),
                one -> one == Rhythm.OTHER
                        ? messages.text("recurrence.other")
                        : desk.phrases().recurrence(one.usual),
                this::choose);
        rhythm.setId("recurrence");
        rhythm.offer(List.of(Rhythm.values()));
        var numbers = desk.messages("fields");
        times = new WholeNumberField(numbers, 1, 31, value -> value.isPresent() && change(
                one -> new Recurrence(value.get(), one.every(), one.unit(), one.words(), one.unknown())));
        every = new WholeNumberField(numbers, 1, 36, value -> value.isPresent() && change(
                one -> new Recurrence(one.times(), value.get(), one.unit(), one.words(), one.unknown())));
        unit = new Choice<>("\u2014", one -> messages.text("unit." + one.name()), value -> value.isPresent() && change(
                one -> new Recurrence(one.times(), one.every(), value.get(), one.words(), one.unknown())));
        unit.offer(List.of(RecurrenceUnit.values()));
        times.setAccessibleText(messages.text("recurrence.times"));
        every.setAccessibleText(messages.text("recurrence.every"));
        unit.setAccessibleText(messages.text("recurrence.unit"));
        var row = new HBox(
                times,
                Nodes.label(messages.text("recurrence.times"), "between"),
                every,
                unit);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("recurrence-row");
        var ownWords = new TextField();
        words = new TypedText(ownWords, text -> change(one -> new Recurrence(
                one.times(),
                one.every(),
                one.unit(),
                text.isBlank() ? Optional.empty() : Optional.of(text),
                one.unknown())));
        other.getStyleClass().add("recurrence-other");
        var timesBox = new FieldBox(messages.text("recurrence.how"), row, times);
        times.number().errorProperty().subscribe(reason -> timesBox.showError(reason));
        every.number().errorProperty().subscribe(reason -> timesBox.showError(reason));
        other.getChildren().addAll(timesBox, new FieldBox(messages.text("recurrence.words"), ownWords));
        getChildren().addAll(rhythm, other);
    }

    Choice<Rhythm> choice() {
        return rhythm;
    }

    @Override
    public void refresh(boolean fresh) {
        if (fresh) {
            wantsOther = false;
        }
        var common = subject.common(ActivityFields.RECURRENCE);
        var recurrence = common.orElse(Optional.empty());
        var shown = recurrence.map(Rhythm::of).map(one -> wantsOther ? Rhythm.OTHER : one);
        if (common.isEmpty() && subject.isSeveral()) {
            rhythm.showSeveral(messages.text("several"));
        } else {
            rhythm.show(shown);
        }
        Nodes.show(other, shown.filter(one -> one == Rhythm.OTHER).isPresent());
        var said = recurrence.flatMap(Recurrence::words).orElse("");
        if (fresh) {
            words.startWith(said);
            times.number().startWith(recurrence.map(Recurrence::times));
            every.number().startWith(recurrence.map(Recurrence::every));
        } else {
            words.show(said);
            times.number().show(recurrence.map(Recurrence::times));
            every.number().show(recurrence.map(Recurrence::every));
        }
        unit.show(recurrence.map(Recurrence::unit));
    }

    private boolean choose(Optional<Rhythm> chosen) {
        wantsOther = chosen.filter(one -> one == Rhythm.OTHER).isPresent();
        boolean made = subject.change(
                ActivityFields.RECURRENCE,
                before -> wantsOther && before.isPresent() ? before : chosen.map(one -> one.usual),
                false);
        refresh(false);
        return made;
    }

    private boolean change(UnaryOperator<Recurrence> change) {
        // Numbers on their way through a named rhythm must not fold the fields away under the author's hands.
        wantsOther = true;
        return subject.change(ActivityFields.RECURRENCE, before -> before.map(change), true);
    }
}
