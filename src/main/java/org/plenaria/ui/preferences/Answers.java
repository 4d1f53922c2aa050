// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.preferences;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A list of answers of which one always holds. */
final class Answers {

    private Answers() {}

    /**
     * @param now the answer that holds; the first where it is none of them
     * @param chosen hears of another
     */
    static <T> ComboBox<T> of(String id, List<T> answers, T now, Function<T, String> names, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
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
        box.setValue(answers.contains(now) ? now : answers.getFirst());
        box.valueProperty().subscribe((_, value) -> {
            if (value != null) {
                chosen.accept(value);
            }
        });
        return box;
    }
}
