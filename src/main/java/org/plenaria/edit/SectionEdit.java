// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.util.Set;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/** Changes to the front and back matter. */
public sealed interface SectionEdit extends Edit {

    /** Gives one field of a section another value. */
    record Change<T>(Id section, Field<Section, T> field, T value) implements SectionEdit {
        @Override
        public Outcome apply(Plan plan) {
            return plan.section(section)
                    .map(before -> {
                        var after = field.with(before, value);
                        return Outcome.applied(
                                after == before
                                        ? plan
                                        : plan.withSections(
                                                Lists.replaced(plan.sections(), one -> one == before, _ -> after)));
                    })
                    .orElseGet(() -> Outcome.refused(Refusal.ELEMENT_IS_GONE));
        }
    }

    /** Puts a new section at a position among all sections. */
    record Add(int index, Section section) implements SectionEdit {
        @Override
        public Outcome apply(Plan plan) {
            return plan.section(section.id()).isPresent()
                    ? Outcome.refused(Refusal.ALREADY_THERE)
                    : Outcome.applied(plan.withSections(Lists.inserted(plan.sections(), index, section)));
        }
    }

    /** Takes a section out of the plan, with the comments on it. */
    record Remove(Id section) implements SectionEdit {
        @Override
        public Outcome apply(Plan plan) {
            if (plan.section(section).isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            var sections = Lists.without(plan.sections(), one -> one.id().equals(section));
            return Outcome.applied(InPlan.withoutCommentsOn(plan.withSections(sections), Set.of(section)));
        }
    }

    /** Moves a section to a position among all sections, counted without itself. */
    record Move(Id section, int index) implements SectionEdit {
        @Override
        public Outcome apply(Plan plan) {
            var found = plan.section(section);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.ELEMENT_IS_GONE);
            }
            int from = plan.sections().indexOf(found.get());
            int to = Math.clamp(index, 0, plan.sections().size() - 1);
            return Outcome.applied(from == to ? plan : plan.withSections(Lists.moved(plan.sections(), from, to)));
        }
    }
}
