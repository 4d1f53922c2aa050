// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;

/** Where an activity takes place. */
final class VenueCodec implements Codec<Venue> {

    private static final Codec<VenueKind> KIND = Choice.of(VenueKind.class);

    @Override
    public Venue read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        var kind = in.required("kind", KIND);
        var wording = in.text("wording");
        if (kind == VenueKind.PLACE && wording.wordings().isEmpty()) {
            throw Fault.missing(Types.object(value), "wording");
        }
        return new Venue(kind, wording, in.rest());
    }

    @Override
    public JsonValue write(Venue venue, Context context) throws Fault {
        return new ObjectOf(context)
                .put("kind", KIND, venue.kind())
                .put("wording", venue.wording())
                .with(venue.unknown());
    }
}
