// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Subheading;

/**
 * An activity under a sub-heading that its area does not have any more: it is printed with those that have none, which
 * its author may not expect. The fix makes that official.
 */
public final class SubheadingIsGoneRule implements Rule {

    @Override
    public String name() {
        return "subheadingIsGone";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            var known = area.subheadings().stream().map(Subheading::id).collect(Collectors.toSet());
            for (var activity : area.activities()) {
                if (activity.subheading().filter(id -> !known.contains(id)).isPresent()) {
                    findings.add(Spot.at(area, activity, ActivityFields.SUBHEADING).finding(
                            this,
                            Severity.WARNING,
                            Fixes.change(
                                    "leaveSubheading", activity, ActivityFields.SUBHEADING, Optional.empty())));
                }
            }
        }
        return findings;
    }
}
