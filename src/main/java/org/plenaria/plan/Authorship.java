// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who said something, and when, as far as known.
 *
 * @param at to the second
 */
public record Authorship(Optional<String> who, Optional<Instant> at, UnknownFields unknown) {

    public static final Authorship UNKNOWN =
            new Authorship(Optional.empty(), Optional.empty(), UnknownFields.NONE);

    public Authorship {
        at = at.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
    }

    public static Authorship of(String who, Instant at) {
        return new Authorship(Optional.of(who), Optional.of(at), UnknownFields.NONE);
    }

    public static Authorship at(Instant at) {
        return new Authorship(Optional.empty(), Optional.of(at), UnknownFields.NONE);
    }

    public boolean isUnknown() {
        return who.isEmpty() && at.isEmpty();
    }
}
