// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/**
 * An activity of which nobody has said when: it stands in no semester and on no timeline. The fix takes the plan's
 * whole time; a semester only its author can know.
 */
public final class UnstatedTimeframeRule implements Rule {

    @Override
    public String name() {
        return "unstatedTimeframe";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return Gaps.tell(plan, activity -> activity.timeframe() instanceof Timeframe.Unstated, new Gaps.Telling() {
            @Override
            public Finding plan() {
                return Spot.plan(ActivityFields.TIMEFRAME).finding(UnstatedTimeframeRule.this, Severity.HINT);
            }

            @Override
            public Finding area(Area area) {
                return Spot.at(area, ActivityFields.TIMEFRAME).finding(UnstatedTimeframeRule.this, Severity.WARNING);
            }

            @Override
            public Finding activity(Area area, Activity activity) {
                return Spot.at(area, activity, ActivityFields.TIMEFRAME).finding(
                        UnstatedTimeframeRule.this,
                        Severity.WARNING,
                        Fixes.change("useWholeTime", activity, ActivityFields.TIMEFRAME, Timeframe.annual()));
            }
        });
    }
}
