// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Optional;

/**
 * A measure of success on a plan, an area or an activity. The values are texts, because plans write "12 countries",
 * "80 %" or "adopted".
 */
@PlanRecord
public record Indicator(
        Id id,
        LocalizedText name,
        Optional<String> baseline,
        Optional<String> target,
        Optional<String> actual,
        UnknownFields unknown)
        implements IndicatorBuilder.With {}
