// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * A choice from a list in which "nothing said" is one of the choices.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends ComboBox<Optional<T>> {

    private final Predicate<Optional<T>> write;
    private boolean showing;

    /**
     * @param nothing the words for "nothing said"
     * @param write takes the choice to the plan; false when it could not be taken
     */
    public Choice(String nothing, Function<T, String> label, Predicate<Optional<T>> write) {
        this.write = write;
        getStyleClass().add("choice");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                // JavaFX asks for the text of null while nothing is chosen.
                return value == null ? "" : value.map(label).orElse(nothing);
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("a choice is never typed");
            }
        });
        valueProperty().subscribe((before, value) -> chosen(before, value));
    }

    /** Offers these, after "nothing said". */
    public void offer(List<T> choices) {
        var all = new java.util.ArrayList<Optional<T>>();
        all.add(Optional.empty());
        choices.forEach(choice -> all.add(Optional.of(choice)));
        if (!getItems().equals(all)) {
            var value = getValue();
            showing = true;
            getItems().setAll(all);
            setValue(value);
            showing = false;
        }
    }

    /** Shows the plan's choice. */
    public void show(Optional<T> value) {
        showing = true;
        setValue(value);
        showing = false;
    }

    /** Shows that several elements differ: no choice, only these words. */
    public void showSeveral(String words) {
        showing = true;
        setPromptText(words);
        setValue(null);
        showing = false;
    }

    private void chosen(Optional<T> before, Optional<T> value) {
        if (!showing && value != null && !write.test(value)) {
            show(before);
        }
    }
}
