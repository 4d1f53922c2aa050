// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.FittingTextField;
import org.plenaria.ui.field.TypedText;

/**
 * The printed number of an element, and whether it is pinned. Typing a number pins it, clearing it lets the number
 * follow the position again; the pin does either by one click.
 */
final class NumberHead<E> extends HBox implements Part {

    private final Subject<E> subject;
    private final Field<E, Optional<String>> field;
    private final Function<E, Id> id;
    private final Desk desk;
    private final Messages messages;
    private final FittingTextField number = new FittingTextField();
    private final ToggleButton pin = new ToggleButton();
    private final TypedText typed;

    NumberHead(Subject<E> subject, Field<E, Optional<String>> field, Function<E, Id> id) {
        this.subject = subject;
        this.field = field;
        this.id = id;
        desk = subject.desk();
        messages = desk.messages("inspector");
        getStyleClass().add("number-head");
        setAlignment(Pos.CENTER_LEFT);
        number.setId("pinnedNumber");
        number.getStyleClass().add("number-title");
        pin.setMinWidth(USE_PREF_SIZE);
        number.setAccessibleText(messages.text("number"));
        typed = new TypedText(number, this::pinTo);
        pin.setId("pin");
        var shape = new Region();
        shape.getStyleClass().add("pin-shape");
        pin.getStyleClass().setAll("pin");
        pin.setGraphic(shape);
        pin.setOnAction(_ -> pinOrRelease());
        getChildren().addAll(number, pin);
    }

    @Override
    public void refresh(boolean fresh) {
        var element = subject.first();
        var printed = element.map(one -> desk.session().numbering().number(id.apply(one))).orElse("");
        // While the author has cleared the number the position's own stands in grey until they go on.
        if (fresh) {
            typed.startWith(printed);
        } else {
            typed.show(printed);
        }
        boolean pinned = element.flatMap(one -> field.of(one)).isPresent();
        pin.setSelected(pinned);
        var meaning = messages.text(pinned ? "number.pinned" : "number.free");
        pin.setAccessibleText(meaning);
        pin.setTooltip(new Tooltip(meaning));
    }

    private boolean pinTo(String text) {
        var wanted = text.isBlank() ? Optional.<String>empty() : Optional.of(text.strip());
        boolean taken = subject.change(field, _ -> wanted, true);
        // A number that was not pinned and is cleared changes nothing, and still comes back.
        refresh(false);
        return taken;
    }

    private void pinOrRelease() {
        subject.first().ifPresent(one -> subject.set(
                field,
                field.of(one).isPresent()
                        ? Optional.empty()
                        : Optional.of(desk.session().numbering().number(id.apply(one)))));
        refresh(false);
    }
}
