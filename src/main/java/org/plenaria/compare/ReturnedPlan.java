// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.time.LocalDate;
import org.plenaria.plan.Plan;

/**
 * A plan that came back from a delegation.
 *
 * @param by the delegation
 * @param base the state of the plan it started from
 * @param plan what it made of it
 */
public record ReturnedPlan(String by, LocalDate date, Plan base, Plan plan) {}
