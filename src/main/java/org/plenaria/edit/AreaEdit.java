// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.HashSet;
import org.plenaria.plan.Area;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Changes to areas of work. */
public sealed interface AreaEdit extends Edit {

    /**
     * Gives one field of an area another value. Activities under a sub-heading that goes stand under none; comments on
     * what goes with the field go too.
     */
    record Change<T>(Id area, Field<Area, T> field, T value) implements AreaEdit {
        @Override
        public Outcome apply(Plan plan) {
            return plan.area(area)
                    .map(before -> {
                        var after = field.with(before, value);
                        if (after == before) {
                            return Outcome.applied(plan);
                        }
                        var changed = InPlan.replace(plan, InPlan.withoutLostSubheadings(after));
                        return Outcome.applied(InPlan.withoutCommentsOnLost(
                                changed, InPlan.idsInFields(before), InPlan.idsInFields(after)));
                    })
                    .orElseGet(() -> Outcome.refused(Refusal.ELEMENT_IS_GONE));
        }
    }

    /** Puts a new area, with any activities it has, at a position. */
    record Add(int index, Area area) implements AreaEdit {
        @Override
        public Outcome apply(Plan plan) {
            return plan.area(area.id()).isPresent()
                    ? Outcome.refused(Refusal.ALREADY_THERE)
                    : Outcome.applied(plan.withAreas(Lists.inserted(plan.areas(), index, area)));
        }
    }

    /** Takes an area out of the plan, with its activities and the comments on them. */
    record Remove(Id area) implements AreaEdit {
        @Override
        public Outcome apply(Plan plan) {
            var found = plan.area(area);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            var gone = new HashSet<Id>(InPlan.idsInside(found.get()));
            var areas = Lists.without(plan.areas(), one -> one == found.get());
            return Outcome.applied(InPlan.withoutCommentsOn(plan.withAreas(areas), gone));
        }
    }

    /** Moves an area to a position among the others, counted without itself. */
    record Move(Id area, int index) implements AreaEdit {
        @Override
        public Outcome apply(Plan plan) {
            var found = plan.area(area);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            int from = plan.areas().indexOf(found.get());
            int to = Math.clamp(index, 0, plan.areas().size() - 1);
            return Outcome.applied(from == to ? plan : plan.withAreas(Lists.moved(plan.areas(), from, to)));
        }
    }
}
