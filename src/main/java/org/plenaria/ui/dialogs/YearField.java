// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** A year, typed or stepped through. What is no year of the range stays as it was typed, for its author to see. */
final class YearField extends Spinner<String> {

    private static final int DIGITS = 4;
    static final int EARLIEST = 1970;
    static final int LATEST = 2199;

    YearField(int year) {
        super(new Years(Integer.toString(Math.clamp(year, EARLIEST, LATEST))));
        setEditable(true);
        getEditor().setPrefColumnCount(DIGITS + 1); // a column is narrower than the widest digit in some themes
    }

    /** The year as it stands; empty while it is none of the range. */
    OptionalInt year() {
        return year(getEditor().getText());
    }

    /** Whether what has been typed so far is a year of the range. */
    ObservableValue<Boolean> validProperty() {
        return getEditor().textProperty().map(text -> year(text).isPresent());
    }

    private static OptionalInt year(String text) {
        var typed = text.strip();
        if (!typed.matches("[0-9]{4}")) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(typed);
        return year < EARLIEST || year > LATEST ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static final class Years extends SpinnerValueFactory<String> {
        Years(String first) {
            setConverter(new AsTyped());
            setValue(first);
        }

        @Override
        public void decrement(int steps) {
            step(-steps);
        }

        @Override
        public void increment(int steps) {
            step(steps);
        }

        private void step(int by) {
            year(getValue()).ifPresent(now -> setValue(Integer.toString(Math.clamp(now + by, EARLIEST, LATEST))));
        }
    }

    private static final class AsTyped extends StringConverter<String> {
        @Override
        public String toString(String value) {
            return value == null ? "" : value;
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
