// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.start;

import org.plenaria.plan.Plan;
import org.plenaria.ui.files.FileProblem;

/**
 * A plan that comes with the program.
 *
 * @param key the name of its title and description in the bundle {@code start}
 */
public record Sample(String key, Source source) {

    /** Reads the plan. */
    @FunctionalInterface
    public interface Source {
        Plan plan() throws FileProblem;
    }
}
