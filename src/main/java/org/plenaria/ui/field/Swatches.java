// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Colour;

/** A choice of colour: those made for areas, or any other by its hexadecimal form. */
public final class Swatches extends VBox {

    private final FlowPane row = new FlowPane();
    private final List<ToggleButton> buttons;
    private final ParsedText<Colour> typed;

    /**
     * @param messages the bundle "fields"
     * @param write takes a colour to the plan; false when it could not be taken
     */
    public Swatches(Messages messages, Predicate<Colour> write) {
        getStyleClass().add("swatches");
        buttons = Colour.PALETTE.stream().map(colour -> button(messages, colour, write)).toList();
        row.getStyleClass().add("swatch-row");
        row.getChildren().addAll(buttons);
        var other = new TextField();
        other.getStyleClass().add("colour-field");
        other.setPrefColumnCount(7);
        other.setAccessibleText(messages.text("colour.other"));
        other.setTooltip(new Tooltip(messages.text("colour.other")));
        typed = new ParsedText<>(
                other,
                Colour::hex,
                text -> read(messages, text),
                colour -> colour.isPresent() && write.test(colour.get()));
        row.getChildren().add(other);
        var error = Nodes.wrapping("", "field-error");
        typed.errorProperty().subscribe(reason -> {
            error.setText(reason.orElse(""));
            Nodes.show(error, reason.isPresent());
        });
        getChildren().addAll(row, error);
    }

    /** Shows the plan's colour. */
    public void show(Colour colour, boolean fresh) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(Colour.PALETTE.get(i).equals(colour));
        }
        if (fresh) {
            typed.startWith(Optional.of(colour));
        } else {
            typed.show(Optional.of(colour));
        }
    }

    private static ToggleButton button(Messages messages, Colour colour, Predicate<Colour> write) {
        var paint = new Region();
        paint.getStyleClass().add("swatch-paint");
        paint.setStyle("-fx-background-color: " + colour.hex() + ";");
        var button = new ToggleButton(null, paint);
        button.getStyleClass().setAll("swatch");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(messages.text("colour", Colour.PALETTE.indexOf(colour) + 1, colour.hex()));
        button.setOnAction(_ -> {
            button.setSelected(true);
            if (!write.test(colour)) {
                button.setSelected(false);
            }
        });
        return button;
    }

    private static Reading<Colour> read(Messages messages, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.Blank<>();
        }
        try {
            return new Reading.Value<>(new Colour(text.startsWith("#") ? text : "#" + text), true);
        } catch (IllegalArgumentException notAColour) {
            return new Reading.Unreadable<>(messages.text("colour.unreadable"));
        }
    }
}
