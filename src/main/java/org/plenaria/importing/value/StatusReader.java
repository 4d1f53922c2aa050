// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Status;

/** Reads how far an activity has come. */
public final class StatusReader {

    private static final Map<String, Status> KEYS = Map.of(
            "status.planned", Status.PLANNED,
            "status.underWay", Status.UNDER_WAY,
            "status.done", Status.DONE,
            "status.postponed", Status.POSTPONED,
            "status.cancelled", Status.CANCELLED);
    private static final Pattern PERCENT = Pattern.compile("\\s*(\\d{1,3})(?:[.,]0+)?\\s*%?\\s*");

    private final Vocabulary vocabulary;

    public StatusReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The status whose usual words these are. */
    public Optional<Status> status(String text) {
        return KEYS.entrySet().stream()
                .filter(key -> vocabulary.is(key.getKey(), ValueText.tidy(text)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A percentage from 0 to 100. */
    public OptionalInt progress(String text) {
        var match = PERCENT.matcher(text);
        if (!match.matches() || Integer.parseInt(match.group(1)) > 100) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(match.group(1)));
    }

    /** A percentage that says so by its sign. */
    public OptionalInt percentage(String text) {
        return text.contains("%") ? progress(text.replace('\u00a0', ' ')) : OptionalInt.empty();
    }

    /** Yes or no. */
    public Optional<Boolean> answer(String text) {
        var tidy = ValueText.tidy(text);
        if (vocabulary.is("answer.yes", tidy)) {
            return Optional.of(true);
        }
        return vocabulary.is("answer.no", tidy) ? Optional.of(false) : Optional.empty();
    }
}
