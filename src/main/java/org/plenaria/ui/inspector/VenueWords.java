// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.ui.Desk;

/** Makes a venue of what somebody types: the author thinks of a place, not of its kind. */
final class VenueWords {

    private final Desk desk;
    private final Words words;

    VenueWords(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /**
     * The venue after a field that showed one now says this. Words used elsewhere have the kind they have there; the
     * usual words of a kind mean that kind; a name typed where the venue was open is a place.
     */
    Optional<Venue> typed(Optional<Venue> before, String text) {
        var said = text.strip();
        var wording = desk.written(before.map(Venue::wording).orElseGet(LocalizedText::none), text);
        if (said.isEmpty()) {
            return before.filter(venue -> venue.kind() != VenueKind.PLACE || !wording.isAbsent())
                    .map(venue -> new Venue(venue.kind(), wording, venue.unknown()));
        }
        for (var kind : new VenueKind[] {VenueKind.TO_BE_DEFINED, VenueKind.VIRTUAL}) {
            if (said.equalsIgnoreCase(usual(kind)) || said.equalsIgnoreCase(desk.phrases().venueKind(kind))) {
                return Optional.of(of(before, kind, desk.written(wording, "")));
            }
        }
        return Optional.of(of(before, kind(before, said), wording));
    }

    /** The venue after the author chose its kind; its words stay unless they were another kind's usual ones. */
    Optional<Venue> ofKind(Optional<Venue> before, VenueKind kind) {
        var wording = before.map(Venue::wording).orElseGet(LocalizedText::none);
        return kind == VenueKind.PLACE && wording.wordings().isEmpty()
                ? before // A place needs a name first: the field waits for it.
                : Optional.of(of(before, kind, kind == VenueKind.TO_BE_DEFINED ? LocalizedText.none() : wording));
    }

    /** The usual words of a kind in the language shown. */
    String usual(VenueKind kind) {
        return Phrases.in(desk.shownLanguageProperty().get().locale()).venueKind(kind);
    }

    private VenueKind kind(Optional<Venue> before, String said) {
        var used = words.used().venues().get(said);
        if (used != null) {
            return used;
        }
        var kind = before.map(Venue::kind).orElse(VenueKind.PLACE);
        boolean stillOpen = kind == VenueKind.TO_BE_DEFINED
                && (!before.map(Venue::wording).orElseGet(LocalizedText::none).wordings().isEmpty()
                        || said.toLowerCase(desk.screenLanguage())
                                .startsWith(usual(kind).toLowerCase(desk.screenLanguage())));
        return kind == VenueKind.TO_BE_DEFINED && !stillOpen ? VenueKind.PLACE : kind;
    }

    private static Venue of(Optional<Venue> before, VenueKind kind, LocalizedText wording) {
        return before.map(venue -> new Venue(kind, wording, venue.unknown()))
                .orElseGet(() -> new Venue(kind, wording, org.plenaria.plan.UnknownFields.NONE));
    }
}
