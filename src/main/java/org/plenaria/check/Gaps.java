// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;

/**
 * Tells which activities lack something, no more often than a reader needs: once for the plan where all of them lack
 * it, once for an area where all of its activities do, else activity by activity. Cancelled activities lack nothing.
 */
final class Gaps {

    /** What to say at each of the three levels. */
    interface Telling {

        Finding plan();

        Finding area(Area area);

        Finding activity(Area area, Activity activity);
    }

    private Gaps() {}

    static List<Finding> tell(Plan plan, Predicate<Activity> lacks, Telling telling) {
        var alive = plan.activities().filter(Gaps::isAlive).toList();
        if (alive.size() > 1 && alive.stream().allMatch(lacks)) {
            return List.of(telling.plan());
        }
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            addArea(findings, area, lacks, telling);
        }
        return findings;
    }

    private static void addArea(List<Finding> findings, Area area, Predicate<Activity> lacks, Telling telling) {
        var alive = area.activities().stream().filter(Gaps::isAlive).toList();
        var lacking = alive.stream().filter(lacks).toList();
        if (lacking.size() > 1 && lacking.size() == alive.size()) {
            findings.add(telling.area(area));
        } else {
            lacking.forEach(activity -> findings.add(telling.activity(area, activity)));
        }
    }

    static boolean isAlive(Activity activity) {
        return activity.status().filter(status -> status == Status.CANCELLED).isEmpty();
    }
}
