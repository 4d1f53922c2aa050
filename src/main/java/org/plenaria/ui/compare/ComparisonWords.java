// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.Locale;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ValuePhrases;

/** Says the values of both versions in words, when a line is looked at. */
final class ComparisonWords {

    private final Messages words;
    private final ValuePhrases old;
    private final ValuePhrases next;

    ComparisonWords(Comparison comparison, Locale locale) {
        words = Messages.of("compareView", locale);
        old = ValuePhrases.in(locale, comparison.before());
        next = ValuePhrases.in(locale, comparison.after());
    }

    Optional<String> before(ComparedRow row) {
        return row.before().map(value -> say(row, value, old));
    }

    Optional<String> after(ComparedRow row) {
        return row.after().map(value -> say(row, value, next));
    }

    private String say(ComparedRow row, Object value, ValuePhrases values) {
        return switch (value) {
            case ComparedRow.Said(var text) -> text;
            case Integer position when row.kind().equals(Optional.of(ChangeKind.MOVED)) ->
                words.text("position", position + 1); // readers count from 1
            default -> values.say(value);
        };
    }
}
