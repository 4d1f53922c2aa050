// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.ExtraField;

/** A field of another organization's plan. */
final class ExtraFieldCodec implements Codec<ExtraField> {

    @Override
    public ExtraField read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new ExtraField(in.required("name", Scalars.WORDS), in.text("value"), in.rest());
    }

    @Override
    public JsonValue write(ExtraField field, Context context) throws Fault {
        return new ObjectOf(context)
                .put("name", Scalars.STRING, field.name())
                .put("value", field.value())
                .with(field.unknown());
    }
}
