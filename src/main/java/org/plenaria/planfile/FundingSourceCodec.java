// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.FundingSource;

/** A funding source and its ceiling. */
final class FundingSourceCodec implements Codec<FundingSource> {

    @Override
    public FundingSource read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new FundingSource(
                in.id(),
                in.text("name"),
                in.optional("kind", ResourceCodec.KIND),
                in.optional("ceiling", Numbers.AMOUNT),
                in.rest());
    }

    @Override
    public JsonValue write(FundingSource source, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, source.id())
                .put("name", source.name())
                .put("kind", ResourceCodec.KIND, source.kind())
                .put("ceiling", Numbers.AMOUNT, source.ceiling())
                .with(source.unknown());
    }
}
