// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.conflicts;

import java.time.Clock;
import org.plenaria.compare.MergePlan;
import org.plenaria.plan.Authorship;

/**
 * A merge with contradictions that somebody has to decide.
 *
 * @param fileName of the other version, as the user knows it
 * @param mine who made our side and when, as far as known
 * @param theirs the same of their side
 * @param saving whether the answer leads to a save, so that saving elsewhere is another way out
 */
public record ConflictQuestion(
        MergePlan merge, String fileName, Authorship mine, Authorship theirs, boolean saving, Clock clock) {}
