// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/**
 * The milestone that the keys move.
 *
 * @param activity the one it belongs to; absent for one of the plan
 */
record HeldMilestone(Optional<Id> activity, Id milestone) {

    /** All milestones of an activity, or of the plan where no activity is given. */
    static List<HeldMilestone> all(Plan plan, Optional<Id> activity) {
        return milestones(plan, activity).stream()
                .map(one -> new HeldMilestone(activity, one.id()))
                .toList();
    }

    /** The milestone itself, unless it is gone. */
    Optional<Milestone> in(Plan plan) {
        return milestones(plan, activity).stream()
                .filter(one -> one.id().equals(milestone))
                .findFirst();
    }

    /** The edit that deletes it; empty when it is gone already. */
    Optional<Edit> removal(Plan plan) {
        var left = milestones(plan, activity).stream().filter(one -> !one.id().equals(milestone)).toList();
        return in(plan).map(_ -> activity.isPresent()
                ? new ActivityEdit.Change<>(activity.get(), ActivityFields.MILESTONES, left)
                : new PlanEdit.Change<>(PlanFields.MILESTONES, left));
    }

    private static List<Milestone> milestones(Plan plan, Optional<Id> activity) {
        return activity.isEmpty()
                ? plan.milestones()
                : plan.activity(activity.get()).map(place -> place.activity().milestones()).orElse(List.of());
    }
}
