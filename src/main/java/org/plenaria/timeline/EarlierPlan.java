// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;

/** Another state of the plan that bars are compared with: an earlier round, or another file. */
public final class EarlierPlan {

    private final PlanCalendar calendar;
    private final Map<Id, Activity> activities = new HashMap<>();
    private final Map<Id, List<Activity>> byArea = new HashMap<>();

    public EarlierPlan(Plan plan) {
        calendar = plan.calendar();
        for (var area : plan.areas()) {
            byArea.put(area.id(), area.activities());
            area.activities().forEach(activity -> activities.put(activity.id(), activity));
        }
    }

    /** The activity as it was; empty for one that has appeared since. */
    Optional<Activity> before(Id activity) {
        return Optional.ofNullable(activities.get(activity));
    }

    /** Whether an activity that was there takes place at another time now. */
    boolean hasMoved(Activity now, PlanCalendar nowCalendar) {
        return before(now.id())
                .filter(before -> !calendar.segments(before.timeframe()).equals(nowCalendar.segments(now.timeframe())))
                .isPresent();
    }

    /** The activities of an area that are gone from the whole plan. */
    List<Activity> vanished(Area area, Plan now) {
        var present = new HashSet<Id>();
        now.activities().forEach(activity -> present.add(activity.id()));
        var gone = new ArrayList<>(byArea.getOrDefault(area.id(), List.of()));
        gone.removeIf(activity -> present.contains(activity.id()));
        return gone;
    }

    /** Where an activity lay, on the scale of the present plan. */
    Bar bar(Activity before, TimeScale scale) {
        var stretches = calendar.segments(before.timeframe()).stream()
                .map(span -> new Bar.Stretch(scale.x(span.first()), scale.x(span.end())))
                .toList();
        return new Bar(stretches, false);
    }
}
