// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The order in which an area's activities are printed and numbered: by sub-heading (those without one first), then by
 * timeframe group, then in the author's order. Moving an activity to another semester therefore changes nothing but its
 * timeframe.
 */
public final class PrintOrder {

    private PrintOrder() {}

    /** The groups of an area that have activities, in the order of print. */
    public static List<PrintedGroup> groups(Area area, PlanCalendar calendar) {
        var printed = new ArrayList<PrintedGroup>();
        addGroups(printed, area, calendar, Optional.empty());
        for (var subheading : area.subheadings()) {
            addGroups(printed, area, calendar, Optional.of(subheading));
        }
        return printed;
    }

    /** An area's activities in the order of print. */
    public static List<Activity> activities(Area area, PlanCalendar calendar) {
        var all = new ArrayList<Activity>(area.activities().size());
        groups(area, calendar).forEach(group -> all.addAll(group.activities()));
        return all;
    }

    private static void addGroups(
            List<PrintedGroup> printed, Area area, PlanCalendar calendar, Optional<Subheading> subheading) {
        Map<TimeframeGroup, List<Activity>> byGroup = new TreeMap<>();
        for (var activity : area.activities()) {
            if (subheadingOf(area, activity).equals(subheading)) {
                byGroup.computeIfAbsent(calendar.group(activity.timeframe()), _ -> new ArrayList<>()).add(activity);
            }
        }
        byGroup.forEach(
                (group, activities) -> printed.add(new PrintedGroup(subheading, group, List.copyOf(activities))));
    }

    // An activity whose sub-heading is gone stands with those that have none: nothing may vanish from print.
    private static Optional<Subheading> subheadingOf(Area area, Activity activity) {
        return activity.subheading()
                .flatMap(id -> area.subheadings().stream()
                        .filter(subheading -> subheading.id().equals(id))
                        .findFirst());
    }
}
