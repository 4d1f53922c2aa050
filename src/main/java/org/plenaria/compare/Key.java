// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

/**
 * What makes a list item the same item in every copy of the plan.
 *
 * @param occurrence 0, or more where a list holds the same thing several times
 */
record Key(Address.Step step, int occurrence) {}
