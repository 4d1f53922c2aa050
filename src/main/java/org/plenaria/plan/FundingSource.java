// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A funding source as the plan knows it, apart from any activity: what it may give at most. Resources are matched to it
 * by its name in the plan's original language.
 *
 * @param ceiling in the plan's currency
 */
@PlanRecord
public record FundingSource(
        Id id, LocalizedText name, Optional<ResourceKind> kind, Optional<BigDecimal> ceiling, UnknownFields unknown)
        implements FundingSourceBuilder.With {}
