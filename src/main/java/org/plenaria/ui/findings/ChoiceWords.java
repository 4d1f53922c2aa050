// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words of a choice among a few things, which nobody types. */
final class ChoiceWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("the choice is not typed");
    }
}
