// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What carries an activity: a funding source and what it gives.
 *
 * @param source who gives it ("IDB's RPG funds"); may be absent while the author still looks for one
 * @param kind absent where nobody has said
 * @param amount in the plan's currency; may be absent (staff time often has none)
 * @param secured whether the source has confirmed it; absent where nobody has said
 */
@PlanRecord
public record Resource(
        Id id,
        LocalizedText source,
        Optional<ResourceKind> kind,
        Optional<BigDecimal> amount,
        Optional<Boolean> secured,
        UnknownFields unknown)
        implements ResourceBuilder.With {

    /** A resource of which only the source is known. */
    public static Resource from(LocalizedText source) {
        return new Resource(
                Id.fresh(), source, Optional.empty(), Optional.empty(), Optional.empty(), UnknownFields.NONE);
    }
}
