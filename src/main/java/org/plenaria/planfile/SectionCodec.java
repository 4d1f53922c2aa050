// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Placement;
import org.plenaria.plan.Section;

/** Front or back matter. */
final class SectionCodec implements Codec<Section> {

    private static final Codec<Placement> PLACEMENT = Choice.of(Placement.class);

    @Override
    public Section read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Section(
                in.id(),
                in.required("placement", PLACEMENT),
                in.optional("pinnedNumber", Scalars.STRING),
                in.text("heading"),
                in.list("paragraphs", TextCodec.TEXT),
                in.rest());
    }

    @Override
    public JsonValue write(Section section, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, section.id())
                .put("placement", PLACEMENT, section.placement())
                .put("pinnedNumber", Scalars.STRING, section.pinnedNumber())
                .put("heading", section.heading())
                .put("paragraphs", TextCodec.TEXT, section.paragraphs())
                .with(section.unknown());
    }
}
