// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.RandomPlans;

class NumberingAfterEditsTest {

    @Test
    void theNumbersAfterAnEditAreThoseOfThePlanCountedAnew() {
        for (long seed = 1; seed <= 40; seed++) {
            var plan = RandomPlans.plan(seed);
            var edits = new RandomEdits(seed + 1_000); // of another seed, so that no new id is one of the plan's
            var numbering = Numbering.of(plan);
            for (int i = 0; i < 40; i++) {
                if (edits.next(plan).apply(plan) instanceof Outcome.Applied(var after)) {
                    numbering = Numbering.after(numbering, plan, after);
                    plan = after;
                    var anew = Numbering.of(plan);
                    assertThat(numbering.byId()).isEqualTo(anew.byId());
                    assertThat(numbering.ofAreasHeading()).isEqualTo(anew.ofAreasHeading());
                }
            }
        }
    }
}
