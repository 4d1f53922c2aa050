// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Who changed something and when, as the word processor or the comment says.
 *
 * @param author never blank
 */
public record Trace(String author, Optional<LocalDate> date) {

    static Optional<Trace> of(String author, String time) {
        return author.isBlank() ? Optional.empty() : Optional.of(new Trace(author.strip(), day(time)));
    }

    private static Optional<LocalDate> day(String time) {
        try {
            return time.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(time.substring(0, 10)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The later of two; the first where neither says more. */
    static Optional<Trace> later(Optional<Trace> one, Optional<Trace> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        var first = one.get().date().orElse(LocalDate.MIN);
        return other.get().date().orElse(LocalDate.MIN).isAfter(first) ? other : one;
    }
}
