// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/**
 * Where an activity takes place.
 *
 * @param wording the words to print: the name of a place; for the other kinds the author's own words ("Virtual
 *     exchanges"), or absent for the usual ones
 */
public record Venue(VenueKind kind, LocalizedText wording, UnknownFields unknown) {

    /**
     * @throws IllegalArgumentException when a place has no name
     */
    public Venue {
        if (kind == VenueKind.PLACE && wording.wordings().isEmpty()) {
            throw new IllegalArgumentException("a place needs a name");
        }
    }

    public static Venue toBeDefined() {
        return new Venue(VenueKind.TO_BE_DEFINED, LocalizedText.none(), UnknownFields.NONE);
    }

    public static Venue virtual() {
        return virtual(LocalizedText.none());
    }

    public static Venue virtual(LocalizedText wording) {
        return new Venue(VenueKind.VIRTUAL, wording, UnknownFields.NONE);
    }

    public static Venue place(LocalizedText name) {
        return new Venue(VenueKind.PLACE, name, UnknownFields.NONE);
    }
}
