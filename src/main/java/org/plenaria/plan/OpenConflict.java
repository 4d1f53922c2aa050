// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something two people changed in different ways, kept in the plan until somebody decides. Meanwhile our side stands in
 * the plan, and what one side removed and the other changed stays.
 *
 * @param id the same for the same disagreement, whoever found it and whichever side was whose
 * @param ours who said what our side says, and when, as far as known
 * @param theirs the same of their side
 */
public record OpenConflict(
        Id id, Contested about, Optional<Authorship> ours, Optional<Authorship> theirs, UnknownFields unknown) {

    /** A conflict that was just found. */
    public static OpenConflict found(Contested about, Optional<Authorship> ours, Optional<Authorship> theirs) {
        return new OpenConflict(identity(about), about, ours, theirs, UnknownFields.NONE);
    }

    private static Id identity(Contested about) {
        var sides = about instanceof Contested.Order(_, _, var ours, var theirs)
                ? Stream.of(ours.toString(), theirs.toString())
                : Stream.of(about.oursShown().toString(), about.theirsShown().toString());
        var said = about.kind() + " " + about.element() + " " + about.fieldName() + sides.sorted().toList();
        return new Id(UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
    }
}
