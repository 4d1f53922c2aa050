// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;

/** Reads deadlines: "by 30 June", "no later than 30/06/2020". */
public final class DeadlineReader {

    private final Pattern start;
    private final TimeframeReader days;

    public DeadlineReader(Vocabulary vocabulary, TimeframeReader days) {
        start = Pattern.compile("\\s*" + vocabulary.anyOf("time.deadline") + "(?![\\p{L}\\p{N}])\\s*:?");
        this.days = days;
    }

    /** The day of a text that begins with words for a deadline. */
    public Optional<LocalDate> read(String text) {
        var match = start.matcher(Folding.fold(text));
        return match.lookingAt() ? days.day(text.substring(match.end())) : Optional.empty();
    }

    /** The day of a text under a label that says already that it is a deadline. */
    public Optional<LocalDate> readLabelled(String text) {
        return read(text).or(() -> days.day(text));
    }
}
