// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;

/** Edits of the dates of milestones. */
final class MilestoneEdits {

    private MilestoneEdits() {}

    /**
     * Gives a milestone another date, inside the plan's time; empty when it stays or is gone.
     *
     * @param activity the one it belongs to; absent for one of the plan
     */
    static Optional<Edit> change(
            Plan plan, Optional<Id> activity, Id milestone, UnaryOperator<LocalDate> change) {
        var milestones = activity.isEmpty()
                ? Optional.of(plan.milestones())
                : plan.activity(activity.get()).map(place -> place.activity().milestones());
        return milestones.flatMap(before -> {
            var after = before.stream()
                    .map(one -> one.id().equals(milestone) ? dated(plan, one, change) : one)
                    .toList();
            return after.equals(before) ? Optional.empty() : Optional.of(edit(activity, after));
        });
    }

    /**
     * Moves the milestones of an activity by days, as far as the plan's time reaches; empty when they stay. Those
     * outside the plan's time are bound to something else and stay.
     */
    static Optional<Edit> shift(Plan plan, Activity activity, long days) {
        var after = activity.milestones().stream()
                .map(one -> plan.calendar().span().contains(one.date())
                        ? dated(plan, one, date -> date.plusDays(days))
                        : one)
                .toList();
        return days == 0 || after.equals(activity.milestones())
                ? Optional.empty()
                : Optional.of(edit(Optional.of(activity.id()), after));
    }

    /** A date that lies outside the plan's time already may stay there; no other gets there. */
    private static Milestone dated(Plan plan, Milestone milestone, UnaryOperator<LocalDate> change) {
        var date = change.apply(milestone.date());
        var calendar = plan.calendar();
        if (date.isBefore(calendar.first())) {
            date = calendar.first();
        } else if (date.isAfter(calendar.last())) {
            date = calendar.last();
        }
        return milestone.withDate(date);
    }

    private static Edit edit(Optional<Id> activity, List<Milestone> milestones) {
        return activity.isPresent()
                ? new ActivityEdit.Change<>(activity.get(), ActivityFields.MILESTONES, milestones)
                : new PlanEdit.Change<>(PlanFields.MILESTONES, milestones);
    }
}
