// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * An activity that nothing carries, neither money nor time: it is unfunded, or somebody forgot to say. There is no fix
 * but to say so.
 */
public final class NoResourcesRule implements Rule {

    @Override
    public String name() {
        return "noResources";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return Gaps.tell(plan, activity -> activity.resources().isEmpty(), new Gaps.Telling() {
            @Override
            public Finding plan() {
                return Spot.plan(ActivityFields.RESOURCES).finding(NoResourcesRule.this, Severity.HINT);
            }

            @Override
            public Finding area(Area area) {
                return Spot.at(area, ActivityFields.RESOURCES).finding(NoResourcesRule.this, Severity.HINT);
            }

            @Override
            public Finding activity(Area area, Activity activity) {
                return Spot.at(area, activity, ActivityFields.RESOURCES).finding(NoResourcesRule.this, Severity.HINT);
            }
        });
    }
}
