// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;

/**
 * A venue still to be defined: participants cannot book, and somebody must remember to settle it. The fix makes the
 * activity virtual; a place only its author can know.
 */
public final class VenueToBeDefinedRule implements Rule {

    @Override
    public String name() {
        return "venueToBeDefined";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = Gaps.tell(plan, VenueToBeDefinedRule::isOpen, new Gaps.Telling() {
            @Override
            public Finding plan() {
                return Spot.plan(ActivityFields.VENUE).finding(VenueToBeDefinedRule.this, Severity.HINT);
            }

            @Override
            public Finding area(Area area) {
                return Spot.at(area, ActivityFields.VENUE).finding(VenueToBeDefinedRule.this, Severity.HINT);
            }

            @Override
            public Finding activity(Area area, Activity activity) {
                return Spot.at(area, activity, ActivityFields.VENUE).finding(
                        VenueToBeDefinedRule.this, Severity.HINT, List.of(), List.of(Fixes.change(
                        "setToVirtual", activity, ActivityFields.VENUE, Optional.of(Venue.virtual()))));
            }
        });
        // Where people are to meet, it matters more and another rule says so.
        var onSite = plan.activities().filter(Meetings::isCalledOnSite).map(Activity::id).collect(Collectors.toSet());
        return findings.stream().filter(one -> one.element().filter(onSite::contains).isEmpty()).toList();
    }

    private static boolean isOpen(Activity activity) {
        return activity.venue().filter(venue -> venue.kind() == VenueKind.TO_BE_DEFINED).isPresent();
    }
}
