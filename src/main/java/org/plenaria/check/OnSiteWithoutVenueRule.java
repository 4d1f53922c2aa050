// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.VenueKind;

/**
 * An activity whose title says that people meet in one place, and nobody has said which: they cannot book. There is
 * no fix, for the place only its author can know.
 */
public final class OnSiteWithoutVenueRule implements Rule {

    @Override
    public String name() {
        return "onSiteWithoutVenue";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                if (Gaps.isAlive(activity) && isMet(activity)) {
                    findings.add(Spot.at(area, activity, ActivityFields.VENUE).finding(this, Severity.WARNING));
                }
            }
        }
        return findings;
    }

    private static boolean isMet(Activity activity) {
        return Meetings.isCalledOnSite(activity)
                && activity.venue().filter(venue -> venue.kind() != VenueKind.TO_BE_DEFINED).isEmpty();
    }
}
