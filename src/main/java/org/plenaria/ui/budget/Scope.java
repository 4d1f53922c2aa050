// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.TimeframeGroup;

/**
 * Which activities a line of the budget is about.
 *
 * @param area only those of this area
 * @param time only those printed under this heading
 */
record Scope(Optional<Id> area, Optional<TimeframeGroup> time) {

    static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

    static Scope of(Id area) {
        return new Scope(Optional.of(area), Optional.empty());
    }

    static Scope of(TimeframeGroup time) {
        return new Scope(Optional.empty(), Optional.of(time));
    }

    /** The activities of the line, in the order of print. */
    List<Activity> activities(Plan plan) {
        return plan.areas().stream()
                .filter(one -> area.isEmpty() || area.get().equals(one.id()))
                .flatMap(one -> in(one, plan))
                .toList();
    }

    /** Those of them that name a source; "" stands for resources that name none. */
    List<Activity> activities(Plan plan, String source) {
        return activities(plan).stream()
                .filter(one -> one.resources().stream()
                        .anyMatch(resource -> plan.text(resource.source()).equals(source)))
                .toList();
    }

    /** Those of them in which no resource names an amount. */
    List<Activity> withoutAmount(Plan plan) {
        return activities(plan).stream()
                .filter(one -> one.resources().stream().allMatch(resource -> resource.amount().isEmpty()))
                .toList();
    }

    /** Those of them that name no resource at all. */
    List<Activity> withoutResources(Plan plan) {
        return activities(plan).stream().filter(one -> one.resources().isEmpty()).toList();
    }

    private java.util.stream.Stream<Activity> in(Area one, Plan plan) {
        return PrintOrder.activities(one, plan.calendar()).stream()
                .filter(activity -> time.isEmpty()
                        || time.get().equals(plan.calendar().group(activity.timeframe())));
    }
}
