// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * A question and a list of answers below it.
 *
 * @param <T> what is chosen
 */
final class Pick<T> extends VBox {

    private final ComboBox<T> box = new ComboBox<>();

    /**
     * @param id of the list
     * @param chosen hears of the answer, not of the first
     */
    Pick(String id, String question, List<T> answers, T first, Function<T, String> names, Consumer<T> chosen) {
        box.setId(id);
        box.getItems().setAll(answers);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : names.apply(value); // JavaFX asks for the text of nothing chosen
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("an answer is never typed");
            }
        });
        box.setValue(answers.contains(first) ? first : answers.getFirst());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(question);
        box.valueProperty().subscribe((_, value) -> {
            if (value != null) {
                chosen.accept(value);
            }
        });
        var label = new Label(question);
        label.setLabelFor(box);
        label.setWrapText(true);
        getStyleClass().add("export-pick");
        getChildren().setAll(label, box);
    }

    ComboBox<T> box() {
        return box;
    }
}
