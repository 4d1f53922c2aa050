// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Subheading;

/** An area of work with its activities. */
final class AreaCodec implements Codec<Area> {

    private static final Codec<Indicator> INDICATOR = new IndicatorCodec();
    private static final Codec<Subheading> SUBHEADING = new SubheadingCodec();
    private static final Codec<Activity> ACTIVITY = new ActivityCodec();
    private static final Codec<ExtraField> EXTRA_FIELD = new ExtraFieldCodec();

    @Override
    public Area read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Area(
                in.id(),
                in.optional("pinnedNumber", Scalars.STRING),
                in.text("name"),
                in.text("objective"),
                in.required("colour", Scalars.COLOUR),
                in.text("lead"),
                in.list("indicators", INDICATOR),
                in.list("subheadings", SUBHEADING),
                in.list("activities", ACTIVITY),
                in.list("extraFields", EXTRA_FIELD),
                in.rest());
    }

    @Override
    public JsonValue write(Area area, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, area.id())
                .put("pinnedNumber", Scalars.STRING, area.pinnedNumber())
                .put("name", area.name())
                .put("objective", area.objective())
                .put("colour", Scalars.COLOUR, area.colour())
                .put("lead", area.lead())
                .put("indicators", INDICATOR, area.indicators())
                .put("subheadings", SUBHEADING, area.subheadings())
                .put("activities", ACTIVITY, area.activities())
                .put("extraFields", EXTRA_FIELD, area.extraFields())
                .with(area.unknown());
    }
}
