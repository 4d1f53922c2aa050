// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;

/**
 * A status and a progress that contradict each other: done but not all of it, planned but begun, or all of it but not
 * done. The fixes let one follow the other.
 */
public final class ProgressAgainstStatusRule implements Rule {

    @Override
    public String name() {
        return "progressAgainstStatus";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                var fixes = fixes(activity);
                if (!fixes.isEmpty()) {
                    findings.add(Spot.at(area, activity, ActivityFields.PROGRESS).finding(
                            this,
                            Severity.WARNING,
                            List.of(Integer.toString(activity.progress().orElse(0))),
                            fixes));
                }
            }
        }
        return findings;
    }

    private static List<QuickFix> fixes(Activity activity) {
        if (activity.progress().isEmpty() || activity.status().isEmpty()) {
            return List.of();
        }
        int progress = activity.progress().getAsInt();
        return switch (activity.status().get()) {
            case DONE -> progress < 100
                    ? List.of(toDone(activity), to("setUnderWay", activity, Status.UNDER_WAY))
                    : List.of();
            case PLANNED -> progress > 0 ? List.of(to("setUnderWay", activity, Status.UNDER_WAY)) : List.of();
            case UNDER_WAY -> progress == 100 ? List.of(to("setDone", activity, Status.DONE)) : List.of();
            case POSTPONED, CANCELLED -> List.of();
        };
    }

    private static QuickFix toDone(Activity activity) {
        return Fixes.change("setProgressTo100", activity, ActivityFields.PROGRESS, OptionalInt.of(100));
    }

    private static QuickFix to(String fix, Activity activity, Status status) {
        return Fixes.change(fix, activity, ActivityFields.STATUS, Optional.of(status));
    }
}
