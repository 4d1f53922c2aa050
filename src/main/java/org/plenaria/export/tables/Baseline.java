// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.Optional;
import org.plenaria.plan.Plan;

/**
 * The earlier state of a plan that a document shows its changes against.
 *
 * @param plan as it stood; with the rounds up to then, so that it says which state it was
 * @param author whose changes they are, where one delegation or person made them all; else a change is signed with the
 *     name of whoever's accepted comment asked for it, or with the organization and state of the plan
 */
public record Baseline(Plan plan, Optional<String> author) {

    /**
     * @throws IllegalArgumentException when the author's name is blank
     */
    public Baseline {
        if (author.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("an author needs a name");
        }
    }

    public static Baseline of(Plan plan) {
        return new Baseline(plan, Optional.empty());
    }
}
