// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Masthead;

/** The head of the document. */
final class MastheadCodec implements Codec<Masthead> {

    @Override
    public Masthead read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Masthead(
                in.text("distribution"),
                in.optional("symbol", Scalars.STRING),
                in.text("organization"),
                in.text("organizationInFull"),
                in.text("meeting"),
                in.text("place"),
                in.optional("date", Scalars.DATE),
                in.optional("original", Scalars.LANGUAGE),
                in.rest());
    }

    @Override
    public JsonValue write(Masthead masthead, Context context) throws Fault {
        return new ObjectOf(context)
                .put("distribution", masthead.distribution())
                .put("symbol", Scalars.STRING, masthead.symbol())
                .put("organization", masthead.organization())
                .put("organizationInFull", masthead.organizationInFull())
                .put("meeting", masthead.meeting())
                .put("place", masthead.place())
                .put("date", Scalars.DATE, masthead.date())
                .put("original", Scalars.LANGUAGE, masthead.original())
                .with(masthead.unknown());
    }
}
