// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import org.plenaria.plan.Plan;

/**
 * Another state of the plan that is shown beside the present one.
 *
 * @param name what to call it: "Rev. 1, 30 Sep 2019", "plan of Chile.json"
 * @param isNewer whether it came after the present one: what others saved meanwhile
 */
public record ComparedWith(Plan plan, String name, boolean isNewer) {

    /** An earlier state. */
    public ComparedWith(Plan plan, String name) {
        this(plan, name, false);
    }
}
