// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.util.List;
import org.plenaria.check.Checks;
import org.plenaria.check.Finding;
import org.plenaria.plan.Plan;

/** The checks the window runs. */
final class PlanChecks {

    private PlanChecks() {}

    static List<Finding> run(Plan plan) {
        return Checks.standard().run(plan);
    }
}
