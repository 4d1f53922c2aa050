// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Venue;

/**
 * An activity of which nobody has said where, not even that it is still to be defined. The fixes say it is virtual, or
 * to be defined.
 */
public final class NoVenueRule implements Rule {

    @Override
    public String name() {
        return "noVenue";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return Gaps.tell(plan, activity -> activity.venue().isEmpty(), new Gaps.Telling() {
            @Override
            public Finding plan() {
                return Spot.plan(ActivityFields.VENUE).finding(NoVenueRule.this, Severity.HINT);
            }

            @Override
            public Finding area(Area area) {
                return Spot.at(area, ActivityFields.VENUE).finding(NoVenueRule.this, Severity.HINT);
            }

            @Override
            public Finding activity(Area area, Activity activity) {
                return Spot.at(area, activity, ActivityFields.VENUE).finding(
                        NoVenueRule.this, Severity.HINT, List.of(), fixes(activity));
            }
        });
    }

    private static List<QuickFix> fixes(Activity activity) {
        return List.of(
                Fixes.change("setToVirtual", activity, ActivityFields.VENUE, Optional.of(Venue.virtual())),
                Fixes.change("setToBeDefined", activity, ActivityFields.VENUE, Optional.of(Venue.toBeDefined())));
    }
}
