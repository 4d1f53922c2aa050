// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;

/** What carries an activity. */
final class ResourceCodec implements Codec<Resource> {

    static final Codec<ResourceKind> KIND = Choice.of(ResourceKind.class);

    @Override
    public Resource read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Resource(
                in.id(),
                in.text("source"),
                in.optional("kind", KIND),
                in.optional("amount", Numbers.AMOUNT),
                in.optional("secured", Scalars.TRUTH),
                in.rest());
    }

    @Override
    public JsonValue write(Resource resource, Context context) throws Fault {
        return new ObjectOf(context)
                .put("id", Scalars.ID, resource.id())
                .put("source", resource.source())
                .put("kind", KIND, resource.kind())
                .put("amount", Numbers.AMOUNT, resource.amount())
                .put("secured", Scalars.TRUTH, resource.secured())
                .with(resource.unknown());
    }
}
