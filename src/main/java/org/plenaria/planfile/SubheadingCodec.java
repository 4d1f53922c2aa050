// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Subheading;

/** A heading inside an area. */
final class SubheadingCodec implements Codec<Subheading> {

    @Override
    public Subheading read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Subheading(in.id(), in.text("title"), in.rest());
    }

    @Override
    public JsonValue write(Subheading subheading, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, subheading.id())
                .put("title", subheading.title())
                .with(subheading.unknown());
    }
}
