// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.WholeNumberField;

/** How much is done, in per cent: by hand on the slider, or exactly as a number; an empty number says nothing. */
final class ProgressField extends HBox implements Part {

    private final Subject<Activity> subject;
    private final Messages messages;
    private final Slider slider = new Slider(0, 100, 0);
    private final WholeNumberField number;
    private boolean showing;

    ProgressField(Subject<Activity> subject) {
        this.subject = subject;
        messages = subject.desk().messages("inspector");
        getStyleClass().add("progress-field");
        setAlignment(Pos.CENTER_LEFT);
        slider.setId("progress-slider");
        slider.setBlockIncrement(5);
        slider.setAccessibleText(messages.text("progress").replace("_", ""));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMinWidth(40);
        slider.valueProperty().subscribe((_, value) -> {
            if (!showing) {
                write(Optional.of((int) Math.round(value.doubleValue())));
            }
        });
        number = new WholeNumberField(subject.desk().messages("fields"), 0, 100, this::write);
        number.setId("progress");
        getChildren().addAll(slider, number, Nodes.label("%", "between"));
    }

    FieldBox labelled() {
        var box = new FieldBox(messages.text("progress"), this, number);
        number.number().errorProperty().subscribe(box::showError);
        return box;
    }

    @Override
    public void refresh(boolean fresh) {
        var common = subject.common(ActivityFields.PROGRESS);
        var progress = common.filter(OptionalInt::isPresent).map(OptionalInt::getAsInt);
        number.setPromptText(common.isEmpty() && subject.isSeveral() ? "\u2026" : "\u2013");
        if (fresh) {
            number.number().startWith(progress);
        } else {
            number.number().show(progress);
        }
        showing = true;
        slider.setValue(progress.orElse(0));
        showing = false;
    }

    private boolean write(Optional<Integer> value) {
        var progress = value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return subject.change(ActivityFields.PROGRESS, _ -> progress, true);
    }
}
