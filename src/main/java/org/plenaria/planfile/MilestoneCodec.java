// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Milestone;

/** A dated point. */
final class MilestoneCodec implements Codec<Milestone> {

    @Override
    public Milestone read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Milestone(in.id(), in.text("title"), in.required("date", Scalars.DATE), in.rest());
    }

    @Override
    public JsonValue write(Milestone milestone, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, milestone.id())
                .put("title", milestone.title())
                .put("date", Scalars.DATE, milestone.date())
                .with(milestone.unknown());
    }
}
