// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Indicator;

/** A measure of success. */
final class IndicatorCodec implements Codec<Indicator> {

    @Override
    public Indicator read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Indicator(
                in.id(),
                in.text("name"),
                in.optional("baseline", Scalars.STRING),
                in.optional("target", Scalars.STRING),
                in.optional("actual", Scalars.STRING),
                in.rest());
    }

    @Override
    public JsonValue write(Indicator indicator, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, indicator.id())
                .put("name", indicator.name())
                .put("baseline", Scalars.STRING, indicator.baseline())
                .put("target", Scalars.STRING, indicator.target())
                .put("actual", Scalars.STRING, indicator.actual())
                .with(indicator.unknown());
    }
}
