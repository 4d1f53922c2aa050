// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;

/**
 * A line of a budget.
 *
 * @param <K> what the line is about: an area's {@link Id}, a {@link TimeframeGroup}, the {@link Plan}'s id
 * @param cells one sum a source, in the order of {@link BudgetTable#sources()}
 * @param total all cells together
 * @param activities how many activities stand behind it
 * @param withoutAmount how many of them name no amount at all: unfunded as far as the figures say
 * @param withoutResources how many of them name no resource at all, neither money nor time
 */
public record BudgetRow<K>(
        K key, List<BudgetSum> cells, BudgetSum total, int activities, int withoutAmount, int withoutResources) {

    public BudgetRow {
        cells = List.copyOf(cells);
    }
}
