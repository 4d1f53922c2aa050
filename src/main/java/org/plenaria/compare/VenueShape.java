// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;

/**
 * A venue: language by language while its kind stays, else as a whole, because the name of a place says nothing about a
 * virtual meeting.
 */
final class VenueShape implements Shape<Optional<Venue>> {

    private static final Whole<Optional<Venue>> WHOLE = new Whole<>(Optional.class);

    @Override
    public Optional<Venue> merge(Versions<Optional<Venue>> versions, Address at, Merging merging) {
        var kinds = new ArrayList<Optional<VenueKind>>();
        kinds.add(versions.base().flatMap(one -> one).map(Venue::kind));
        versions.sides().forEach(side -> side.ifPresent(one -> kinds.add(one.map(Venue::kind))));
        if (kinds.getFirst().isEmpty() || kinds.stream().distinct().count() > 1) {
            return WHOLE.merge(versions, at, merging);
        }
        var present = versions.map(Optional::orElseThrow);
        if (kinds.getFirst().get() == VenueKind.PLACE && !keepsAName(present)) {
            return WHOLE.merge(versions, at, merging);
        }
        var wording = Shapes.TEXT.merge(present.map(Venue::wording), at, merging);
        var unknown = Shapes.UNKNOWN.merge(present.map(Venue::unknown), at.field(Address.UNKNOWN), merging);
        if (kinds.getFirst().get() == VenueKind.PLACE && wording.wordings().isEmpty()) {
            return versions.base().orElseGet(versions::any); // only some changes were wanted, and they left no name
        }
        return Optional.of(new Venue(kinds.getFirst().get(), wording, unknown));
    }

    /** Whether some wording has been left alone or added, so that a place cannot lose its name in every language. */
    private static boolean keepsAName(Versions<Venue> versions) {
        var languages = versions.base().map(Venue::wording).orElse(LocalizedText.none()).wordings();
        boolean stays = languages.stream().anyMatch(wording -> versions.sides().stream()
                .allMatch(side -> side.isEmpty()
                        || side.get().wording().wording(wording.language()).isPresent()));
        boolean added = versions.sides().stream()
                .flatMap(Optional::stream)
                .flatMap(venue -> venue.wording().wordings().stream())
                .anyMatch(wording -> languages.stream().noneMatch(one -> one.language().equals(wording.language())));
        return stays || added;
    }

    @Override
    public void compare(Optional<Venue> before, Optional<Venue> after, Address at, List<Difference> found) {
        if (before.isPresent() && after.isPresent() && before.get().kind() == after.get().kind()) {
            Shapes.TEXT.compare(before.get().wording(), after.get().wording(), at, found);
            Shapes.UNKNOWN.compare(before.get().unknown(), after.get().unknown(), at.field(Address.UNKNOWN), found);
        } else {
            WHOLE.compare(before, after, at, found);
        }
    }
}
