// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Changes to activities. */
public sealed interface ActivityEdit extends Edit {

    /** Gives one field of an activity another value. Comments on a resource or milestone that goes with it go too. */
    record Change<T>(Id activity, Field<Activity, T> field, T value) implements ActivityEdit {
        @Override
        public Outcome apply(Plan plan) {
            var place = plan.activity(activity);
            if (place.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            var before = place.get().activity();
            var after = field.with(before, value);
            if (after == before) {
                return Outcome.applied(plan);
            }
            var area = place.get().area();
            var activities = Lists.replaced(area.activities(), one -> one == before, _ -> after);
            var changed = InPlan.replace(plan, InPlan.withoutLostSubheadings(area.withActivities(activities)));
            return Outcome.applied(
                    InPlan.withoutCommentsOnLost(changed, InPlan.idsInside(before), InPlan.idsInside(after)));
        }
    }

    /**
     * Puts a new activity into an area, before the one that stands at a position of the author's order. A sub-heading
     * that the area does not have is left out.
     */
    record Add(Id area, int index, Activity activity) implements ActivityEdit {
        @Override
        public Outcome apply(Plan plan) {
            var target = plan.area(area);
            if (target.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            if (plan.activity(activity.id()).isPresent()) {
                return Outcome.refused(Refusal.ALREADY_THERE);
            }
            var activities = Lists.inserted(target.get().activities(), index, activity);
            var grown = InPlan.withoutLostSubheadings(target.get().withActivities(activities));
            return Outcome.applied(InPlan.replace(plan, grown));
        }
    }

    /** Takes activities out of the plan, and the comments on them. */
    record Remove(List<Id> activities) implements ActivityEdit {
        public Remove {
            activities = List.copyOf(activities);
        }

        @Override
        public Outcome apply(Plan plan) {
            var gone = new HashSet<Id>(activities);
            var found = plan.activities().filter(one -> gone.contains(one.id())).toList();
            if (found.size() < gone.size()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            var areas = plan.areas().stream()
                    .map(area -> area.activities().stream().anyMatch(one -> gone.contains(one.id()))
                            ? area.withActivities(Lists.without(area.activities(), one -> gone.contains(one.id())))
                            : area)
                    .toList();
            found.forEach(one -> gone.addAll(InPlan.idsInside(one)));
            return Outcome.applied(InPlan.withoutCommentsOn(plan.withAreas(areas), gone));
        }
    }

    /**
     * Moves an activity to a position of an area's author's order, counted without the activity itself. In another area
     * it loses its sub-heading, which belongs to the old one, and a pinned number.
     */
    record Move(Id activity, Id area, int index) implements ActivityEdit {
        @Override
        public Outcome apply(Plan plan) {
            var place = plan.activity(activity);
            var target = plan.area(area);
            if (place.isEmpty() || target.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            var from = place.get();
            if (from.area() == target.get()) {
                int to = Math.clamp(index, 0, from.area().activities().size() - 1);
                return Outcome.applied(
                        to == from.index()
                                ? plan
                                : InPlan.replace(plan, movedWithin(from.area(), from.index(), to)));
            }
            var moved = ActivityFields.PINNED_NUMBER.with(
                    ActivityFields.SUBHEADING.with(from.activity(), Optional.empty()), Optional.empty());
            var remaining = Lists.without(from.area().activities(), one -> one == from.activity());
            var left = from.area().withActivities(remaining);
            var joined = target.get().withActivities(Lists.inserted(target.get().activities(), index, moved));
            return Outcome.applied(InPlan.replace(InPlan.replace(plan, left), joined));
        }

        private static Area movedWithin(Area area, int from, int to) {
            return area.withActivities(Lists.moved(area.activities(), from, to));
        }
    }
}
