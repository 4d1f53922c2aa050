// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import org.plenaria.messages.Messages;

/** A short field for a whole number in a range. */
public final class WholeNumberField extends TextField {

    private final Messages messages;
    private final int least;
    private final int most;
    private final ParsedText<Integer> number;

    /**
     * @param messages the bundle "fields"
     * @param write takes a number, or its absence, to the plan; false when it could not be taken
     */
    public WholeNumberField(Messages messages, int least, int most, Predicate<Optional<Integer>> write) {
        this.messages = messages;
        this.least = least;
        this.most = most;
        getStyleClass().add("number-field");
        setPrefColumnCount(3);
        number = new ParsedText<>(this, value -> Integer.toString(value), this::read, write);
    }

    public ParsedText<Integer> number() {
        return number;
    }

    private Reading<Integer> read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.Blank<>();
        }
        // Nine digits always fit an int.
        int value = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        return value < least || value > most
                ? new Reading.Unreadable<>(
                        messages.text("number.range", Integer.toString(least), Integer.toString(most)))
                : new Reading.Value<>(value, true);
    }
}
