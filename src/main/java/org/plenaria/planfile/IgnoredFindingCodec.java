// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.IgnoredFinding;

/** A finding that somebody left as it is. */
final class IgnoredFindingCodec implements Codec<IgnoredFinding> {

    @Override
    public IgnoredFinding read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new IgnoredFinding(
                in.required("rule", Scalars.WORDS),
                in.optional("element", Scalars.ID),
                in.optional("field", Scalars.WORDS),
                in.list("about", Scalars.STRING),
                in.optional("reason", Scalars.WORDS),
                in.optional("by", Scalars.WORDS),
                in.optional("date", Scalars.DATE),
                in.rest());
    }

    @Override
    public JsonValue write(IgnoredFinding ignored, Context context) throws Fault {
        return new ObjectOf(context)
                .put("rule", Scalars.STRING, ignored.rule())
                .put("element", Scalars.ID, ignored.element())
                .put("field", Scalars.STRING, ignored.field())
                .put("about", Scalars.STRING, ignored.about())
                .put("reason", Scalars.STRING, ignored.reason())
                .put("by", Scalars.STRING, ignored.by())
                .put("date", Scalars.DATE, ignored.date())
                .with(ignored.unknown());
    }
}
