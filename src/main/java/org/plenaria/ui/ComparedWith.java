// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import org.plenaria.plan.Plan;

/**
 * Another state of the plan that the timelines show beside the present one.
 *
 * @param name what to call it: "Rev. 1, 30 Sep 2019", "plan of Chile.json"
 */
public record ComparedWith(Plan plan, String name) {}
