// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A column of a budget: one funding source.
 *
 * @param key its name in the plan's original language, by which resources are matched; "" for resources that name none
 * @param name the same in all its languages
 * @param ceiling the most it may give, where the plan says so
 */
public record BudgetSource(String key, LocalizedText name, Optional<BigDecimal> ceiling) {

    /** Whether this column gathers the resources that name no source. */
    public boolean isUnnamed() {
        return key.isEmpty();
    }
}
